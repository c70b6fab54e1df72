import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import MarkdownIt from 'markdown-it';

// HTML in a text is shown as text: question packs need not be trusted.
const markdownIt = new MarkdownIt({ html: false, linkify: false, breaks: false });
markdownIt.validateLink = (url) => /^https:\/\//i.test(url);

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
