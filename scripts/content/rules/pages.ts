/** Addresses of Microsoft's documentation are of pages that somebody has seen, never guesses. */
import type { Content } from '../read.ts';
import type { Path, Problem } from '../source.ts';
import { entriesOf, textsOf } from '../texts.ts';
import type { Located } from '../validate.ts';
import { problem } from './problem.ts';

/** The pages of cmdlets, which the reference vouches for. */
const CMDLETS = 'powershell/module/microsoftteams/';

export function* pagesHaveBeenSeen(content: Content): Iterable<Problem> {
  const cmdlets = content.cmdlets.map((entry) => CMDLETS + entry.value.name.toLowerCase());
  const seen = new Set([...cmdlets, ...content.pages.map((entry) => entry.value)]);
  for (const [entry, path, page] of pagesIn(content)) {
    if (!seen.has(page)) {
      const message = `no page "${page}" is known: find it in the documentation's repositories, then add it to pages.yaml`;
      yield problem(entry, path, message);
    }
  }
}

/** So that the list is read by whoever changes it, it holds nothing else. */
export function* pagesAreNamed(content: Content): Iterable<Problem> {
  const named = new Set([...pagesIn(content)].map(([, , page]) => page));
  for (const entry of content.pages) {
    if (!named.has(entry.value)) {
      yield problem(entry, [], `nothing leads to the page "${entry.value}": remove it`);
    }
  }
}

/** Every address within the content, as the list of pages writes it. */
function* pagesIn(content: Content): Iterable<[Located<unknown>, Path, string]> {
  for (const [entry, path, text] of textsOf(entriesOf(content))) {
    for (const [, page] of text.matchAll(/https:\/\/learn\.microsoft\.com\/([^\s#?"'<>)]+)/g)) {
      yield [entry, path, page!.toLowerCase()];
    }
  }
}
