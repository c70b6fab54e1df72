/**
 * A cmdlet's page as platyPS lays it out: front matter, `## SYNTAX` with a fence for each parameter set, `## PARAMETERS`
 * with a heading, prose and a YAML block for each parameter.
 * Source: https://github.com/PowerShell/platyPS/blob/master/docs/developer/platyPS/platyPS.schema.md
 */
import MarkdownIt from 'markdown-it';
import { parseSyntax, type SyntaxParameter } from './syntax.ts';

export interface SyntaxSet {
  readonly name: string;
  readonly isDefault: boolean;
  readonly parameters: readonly SyntaxParameter[];
}

/** One YAML block of a parameter, as written; a parameter that differs between sets has several. */
export type ParameterBlock = ReadonlyMap<string, string>;

export interface ParameterSection {
  readonly name: string;
  readonly prose: string;
  readonly blocks: readonly ParameterBlock[];
}

export interface Page {
  readonly name: string;
  readonly sets: readonly SyntaxSet[];
  readonly parameters: readonly ParameterSection[];
}

/** A page that is not laid out as platyPS does; the message says what is missing. */
export class PageError extends Error {
  readonly cmdlet: string;

  constructor(cmdlet: string, message: string) {
    super(`${cmdlet}: ${message}`);
    this.cmdlet = cmdlet;
  }
}

/** The name of a set that the documentation leaves unnamed. */
export const ALL_PARAMETERS = 'Default';

/**
 * Reads a page.
 * @param name the cmdlet's name, by the page's file
 * @throws {PageError}
 */
export function parsePage(name: string, text: string): Page {
  const body = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const rest = body.replace(/^---\n[\s\S]*?\n---\n/, '');
  const sections = readSections(rest);
  return {
    name,
    sets: syntaxSets(name, under(sections, 'SYNTAX')),
    parameters: under(sections, 'PARAMETERS').flatMap(parameterSection),
  };
}

interface Section {
  readonly level: number;
  readonly title: string;
  /** What stands under the heading before the next one, fences left out. */
  readonly prose: string;
  readonly fences: readonly { readonly info: string; readonly text: string }[];
}

const markdown = new MarkdownIt();

/** The page's headings with what stands under each; a `#` within a fence is none. */
function readSections(text: string): Section[] {
  const lines = text.split('\n');
  const tokens = markdown.parse(text, {});
  const headings = tokens.flatMap((token, index) =>
    token.type === 'heading_open' && token.level === 0
      ? [
          {
            level: Number(token.tag.slice(1)),
            title: tokens[index + 1]?.content ?? '',
            map: token.map!,
          },
        ]
      : [],
  );
  return headings.map(({ level, title, map: [, start] }, index) => {
    const end = headings[index + 1]?.map[0] ?? lines.length;
    const within = tokens.filter(
      ({ type, map }) => type === 'fence' && map && map[0] >= start && map[1] <= end,
    );
    const inFence = new Set(within.flatMap(({ map }) => range(map![0], map![1])));
    return {
      level,
      title,
      prose: range(start, end)
        .filter((line) => !inFence.has(line))
        .map((line) => lines[line])
        .join('\n')
        .trim(),
      fences: within.map(({ info, content }) => ({
        info: info.trim().toLowerCase(),
        text: content,
      })),
    };
  });
}

const range = (start: number, end: number) =>
  Array.from({ length: end - start }, (_, index) => start + index);

/** The heading of that title at the second level, and the ones below it. */
function under(sections: readonly Section[], title: string): Section[] {
  const first = sections.findIndex((one) => one.level === 2 && one.title.toUpperCase() === title);
  const next = sections.findIndex((one, index) => index > first && one.level <= 2);
  return first < 0 ? [] : sections.slice(first, next < 0 ? undefined : next);
}

function syntaxSets(name: string, sections: readonly Section[]): SyntaxSet[] {
  const sets = sections.flatMap(({ level, title, fences }) =>
    fences.slice(0, 1).map((fence) => ({
      name: level === 2 ? ALL_PARAMETERS : title.replace(/\s*\(Default\)$/i, ''),
      isDefault: /\(Default\)$/i.test(title),
      parameters: parseSyntax(fence.text),
    })),
  );
  if (sets.length === 0) {
    throw new PageError(name, 'the page has no syntax');
  }
  return sets;
}

function parameterSection({ level, title, prose, fences }: Section): ParameterSection[] {
  const name = /^-?([A-Za-z]\w*)$/.exec(title)?.[1];
  if (level !== 3 || name === undefined || name === 'CommonParameters') {
    return [];
  }
  const blocks = fences.filter(({ info }) => info === 'yaml' || info === 'yml');
  return [{ name, prose, blocks: blocks.map(({ text }) => parseBlock(text)) }];
}

/** `Key: value` by line. It is no real YAML: a value may begin with any character. */
function parseBlock(text: string): ParameterBlock {
  const lines = text.split('\n').map((line) => /^([A-Za-z ]+):\s*(.*?)\s*$/.exec(line));
  return new Map(lines.flatMap((line) => (line ? [[line[1]!, line[2]!]] : [])));
}
