import MarkdownIt from 'markdown-it';

export type Markdown = ReturnType<typeof createMarkdown>;

/** HTML in a text is shown as text, and links lead to https alone: question packs need not be trusted. */
export function createMarkdown() {
  const markdown = new MarkdownIt({ html: false, linkify: false, breaks: false });
  markdown.validateLink = (url) => /^https:\/\//i.test(url) || isImage(url);
  // Anki does not have the content's images: their descriptions stand for them.
  markdown.renderer.rules['image'] = (tokens, index) =>
    `<i>${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</i>`;
  return markdown;
}

/** An image of the content is named by its file alone. */
const isImage = (url: string) => /^[\w-]+\.(?:svg|png)$/.test(url);
