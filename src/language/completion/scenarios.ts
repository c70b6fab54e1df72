import type { Scenario } from '../../content/compiled.ts';
import { snippetOf } from '../../content/stops.ts';
import type { Language } from '../../study/blueprint.ts';
import type { Completion } from './item.ts';

/** The scripts that a person may choose from, in the language of their titles. */
export interface Scenarios {
  readonly all: readonly Scenario[];
  readonly language: Language;
}

/** So many letters ask for a script; fewer begin too many words. */
const LEAST = 3;

/** Behind all cmdlets: who types a command mostly wants one. */
const RANK = 900;

/** The scripts of which a typed word begins the id, or a word of it: `call-qu` and `queue` find `call-queue-callback`. */
export function scenarioCompletions(typed: string, { all, language }: Scenarios): Completion[] {
  const word = typed.toLowerCase();
  const begins = (id: string) =>
    id.startsWith(word) || id.split('-').some((one) => one.startsWith(word));
  return word.length < LEAST
    ? []
    : all
        .filter(({ id }) => begins(id))
        .map(({ id, title, about, script }): Completion => ({
          kind: 'snippet',
          label: id,
          insert: snippetOf(script),
          detail: title[language],
          about: () => about,
          rank: RANK,
        }));
}
