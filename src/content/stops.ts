/**
 * The tab stops of a scenario script: `{{1:sbc1.contoso.com}}` with what it stands for at first, `{{2|Inbound,Outbound}}`
 * with what there is to choose from, `{{1}}` for a place that follows another. So a script stays PowerShell that a
 * person, and the scanner, can read.
 */
const STOP = /\{\{(\d+)(?::((?:(?!\}\}).)*)|\|((?:(?!\}\}).)*))?\}\}/g;

export interface Stop {
  /** From 1, in the order in which they are visited. */
  readonly number: number;
  /** What stands there at first; absent where the stop follows another one. */
  readonly text?: string;
  /** What can be chosen, `text` first. */
  readonly choices?: readonly string[];
  /** The offset in the script. */
  readonly start: number;
  readonly end: number;
}

export const stopsOf = (script: string): Stop[] =>
  [...script.matchAll(STOP)].map(({ 0: all, 1: number, 2: text, 3: list, index }) => {
    const choices = list?.split(',');
    const first = choices?.[0] ?? text;
    return {
      number: Number(number),
      ...(first !== undefined && { text: first }),
      ...(choices && { choices }),
      start: index,
      end: index + all.length,
    };
  });

/** The script as it runs while nobody has changed a stop. */
export function plainScript(script: string): string {
  const texts = new Map(
    stopsOf(script).flatMap(({ number, text }) => (text === undefined ? [] : [[number, text]])),
  );
  return replaceStops(
    script,
    (text) => text,
    ({ number }) => texts.get(number) ?? '',
  );
}

/** The script in the syntax of VS Code's snippets. */
export const snippetOf = (script: string): string =>
  replaceStops(script, escapeText, ({ number, text, choices }) => {
    if (choices) {
      return `\${${number}|${choices.map(escapeChoice).join(',')}|}`;
    }
    return text === undefined ? `\${${number}}` : `\${${number}:${escapeText(text)}}`;
  }) + '$0';

function replaceStops(
  script: string,
  around: (text: string) => string,
  replace: (stop: Stop) => string,
): string {
  let end = 0;
  const parts = stopsOf(script).map((stop) => {
    const before = script.slice(end, stop.start);
    end = stop.end;
    return around(before) + replace(stop);
  });
  return [...parts, around(script.slice(end))].join('');
}

export const escapeChoice = (text: string): string => text.replace(/[\\,|]/g, '\\$&');

export const escapeText = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
