/** Accepted values that stand only in prose, as `Possible values are A, B and C` or a bulleted list behind such words. */

const LEAD =
  /(?:\b(?:possible|valid|acceptable|accepted|supported|allowed)\s+(?:input\s+)?(?:values?|options?|inputs?|settings?|types)\b|\bPARAMVALUE\b|\b(?:one|any) of (?:two|the following)(?: values)?\b|\bvalues that can be used\b|\bfollowing types are supported\b|^value(?=:))/gim;

/** Words that make the list behind them examples. */
const OPEN = /\b(?:such as|for example|for instance|e\.g\.|any|range|between|from)\b/i;

const BULLET = /^[-*+•]\s+/;

/** Names of types, which stand at the same place where the set is not closed. */
const TYPES = new Set([
  'string',
  'guid',
  'int32',
  'boolean',
  'list',
  'true',
  'false',
  'null',
  'string[]',
]);

/**
 * The closed set of values that a parameter's prose names; undefined where it names none, or not clearly. Better none
 * than a wrong one: an editor offers what is found here.
 */
export function valuesInProse(prose: string): string[] | undefined {
  for (const lead of prose.matchAll(LEAD)) {
    const rest = prose.slice(lead.index + lead[0].length);
    const values = inline(rest) ?? listed(rest);
    if (values && isClosedSet(values)) {
      return values;
    }
  }
  return undefined;
}

const isClosedSet = (values: readonly string[]) =>
  values.length > 1 &&
  new Set(values).size === values.length &&
  !values.some((value) => TYPES.has(value.toLowerCase()));

/** `are A, B, and C.`, `: A | B | C`, `- A,B` to the end of the sentence or line. */
function inline(rest: string): string[] | undefined {
  const [, words] = /^[^.:\n]*?(?:\b(?:are|is|include)\b:?|:|\s-)[ \t]*([^\n]+)/i.exec(rest) ?? [];
  const sentence = words?.replace(/\.(?:\s.*)?$/, '').replace(/^\[(.*)\]$/, '$1');
  if (sentence === undefined || OPEN.test(sentence)) {
    return undefined;
  }
  const parts = sentence.includes('|')
    ? sentence.split('|')
    : sentence.split(/\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/);
  const values = parts.map(token);
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** A list behind a line that ends with a colon or the lead itself: `- A: what it does`, or lines without bullets. */
function listed(rest: string): string[] | undefined {
  const [head, ...following] = rest.split('\n');
  if (!/^[^.]*:?\s*$/.test(head ?? '')) {
    return undefined;
  }
  const lines = following.map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  const bulleted = BULLET.test(lines[first] ?? '');
  const values: (string | undefined)[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '' || index < first) {
      continue;
    }
    if (BULLET.test(line) === bulleted) {
      values.push(...labelled(line.replace(BULLET, '')));
    } else if (lines[index - 1] === '' || !bulleted) {
      // Not the rest of a bullet's text, but the next paragraph.
      break;
    }
  }
  if (!bulleted) {
    // Without bullets a list ends where the next paragraph begins.
    const end = values.indexOf(undefined);
    values.splice(end < 0 ? values.length : end);
  }
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** `A`, `A: …`, `A - …`, `**A** …`, `` `A` … ``, `A (default)`, `Tone0 to Tone9`: the values that a line begins with. */
function labelled(line: string): (string | undefined)[] {
  const [, stem, first, last] = /^([A-Za-z]+)(\d) to \1(\d)\b/.exec(line) ?? [];
  if (first !== undefined) {
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, index) => `${stem}${Number(first) + index}`);
  }
  const marked = /^(?:\*\*|__|`|'|")([^*`'":]+?):?(?:\*\*|__|`|'|")/.exec(line)?.[1];
  const plain = /^['"]?([A-Za-z0-9][\w-]*)(?=$|[.:;,]?$|\s*[:(=]|\s+[-\u2013])/.exec(line)?.[1];
  return [token(marked ?? plain ?? '')];
}

/** A value without its marks, if it is a word as values are. */
function token(text: string): string | undefined {
  const word = text
    .trim()
    .replace(/^[`'"*]+|[`'"*]+$/g, '')
    .replace(/\s*\((?:the )?default(?: value)?\)$/i, '')
    .replace(/^[`'"*]+|[`'"*.]+$/g, '');
  return /^[A-Za-z0-9]\w*(?:-\w+)*$/.test(word) ? word : undefined;
}
