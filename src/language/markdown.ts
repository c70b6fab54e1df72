/** The one place where Markdown for hovers and documentation is put together. */

/** Text that shall stand as it is, whatever characters it holds. */
export const escape = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!~|<>&]/g, '\\$&');

export const code = (text: string): string => {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text}${fence}`;
};

export const fence = (language: string, text: string): string =>
  `\`\`\`${language}\n${text}\n\`\`\``;

export const link = (text: string, target: string): string => `[${escape(text)}](${target})`;

/** A link that runs a command of the extension; arguments travel as JSON. */
export const commandLink = (text: string, command: string, ...args: readonly string[]): string =>
  link(text, `command:${command}?${encodeURIComponent(JSON.stringify(args))}`);

/** Paragraphs, leaving out those that are not there. */
export const paragraphs = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n');

/** A table; what stands in its cells is Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
