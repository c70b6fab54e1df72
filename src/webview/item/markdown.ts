import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import MarkdownIt from 'markdown-it';
import { coloursOf } from '../../language/colours.ts';

// HTML in a text is shown as text: question packs need not be trusted.
const markdownIt = new MarkdownIt({
  html: false,
  linkify: false,
  breaks: false,
  // An empty answer lets the code stand as it is, escaped.
  highlight: (code, language) =>
    /^(?:powershell|ps1|pwsh)$/i.test(language) ? inColour(code) : '',
});
markdownIt.validateLink = (url) => /^https:\/\//i.test(url) || isImage(url);

/** An image of the content is named by its file alone. */
const isImage = (url: string) => /^[\w-]+\.(?:svg|png)$/.test(url);

const drawImage = markdownIt.renderer.rules['image'];
markdownIt.renderer.rules['image'] = (tokens, index, ...rest) => {
  const source = tokens[index]?.attrGet('src');
  if (typeof source === 'string' && isImage(source)) {
    const folder = document.body.dataset['images'] ?? '';
    tokens[index]?.attrSet('src', `${folder}/${source}`);
  }
  return drawImage?.(tokens, index, ...rest) ?? '';
};

/** PowerShell as HTML, its parts marked by classes. */
function inColour(code: string): string {
  const { escapeHtml } = markdownIt.utils;
  let from = 0;
  const parts = coloursOf(code).map(({ start, end, colour }) => {
    const before = escapeHtml(code.slice(from, start));
    from = end;
    return `${before}<span class="ps-${colour}">${escapeHtml(code.slice(start, end))}</span>`;
  });
  return parts.join('') + escapeHtml(code.slice(from));
}

/** Markdown with its paragraphs, lists, tables and code. */
export const block = (text: string): TemplateResult => html`${unsafeHTML(markdownIt.render(text))}`;

/** The words alone of a single paragraph of Markdown, for where nothing else can be shown. */
export const plain = (text: string): string =>
  markdownIt
    .parseInline(text.trim(), {})
    .flatMap((token) => token.children ?? [])
    .map((token) => (token.type === 'softbreak' ? ' ' : token.content))
    .join('');

/** Markdown of a single paragraph, as in an option. */
export const inline = (text: string): TemplateResult =>
  html`${unsafeHTML(markdownIt.renderInline(text.trim()))}`;

/** The first paragraph of Markdown, as it is written. */
export const firstLine = (markdown: string): string => markdown.trim().split(/\n\s*\n/, 1)[0] ?? '';
