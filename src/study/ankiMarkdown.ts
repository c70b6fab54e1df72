import MarkdownIt from 'markdown-it';

export type Markdown = ReturnType<typeof createMarkdown>;

/** HTML in a text is shown as text, and links lead to https alone: question packs need not be trusted. */
export function createMarkdown() {
  const markdown = new MarkdownIt({ html: false, linkify: false, breaks: false });
  markdown.validateLink = (url) => /^https:\/\//i.test(url);
  return markdown;
}
