/** Where the extension's pages are, so that they can link to each other by relative addresses. */
export const pagePath = {
  notes: (objective: string, title: string): string => `notes/${objective}/${fileName(title)}`,
  scenario: (id: string, title: string): string => `scripts/${id}/${fileName(title)}`,
  guide: (id: string, title: string): string => `guides/${id}/${fileName(title)}`,
  /** @param asOf makes each opening a page of its own, since what it says changes */
  readiness: (title: string, asOf: number): string => `readiness/${asOf}/${title}.md`,
  cmdlet: (cmdlet: string): string => `cmdlets/MicrosoftTeams/${cmdlet}.md`,
};

/** A title as the name of a page; VS Code shows it in the editor's tab. */
const fileName = (title: string) => `${title.replace(/[\\/:*?"<>|#%]+/g, ' ').trim()}.md`;

/** A link from one page to another, as Markdown wants it. */
export const pageLink = (path: string): string => encodeURI(`../../${path}`);
