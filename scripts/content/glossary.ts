import type { GlossaryEntry } from '../../src/content/schema/cmdlet.ts';

/** What parameters mean wherever they have no description of their own. */
export class Glossary {
  readonly #byName = new Map<
    string,
    { readonly entry: GlossaryEntry; readonly patterns: readonly RegExp[] }[]
  >();

  constructor(entries: readonly GlossaryEntry[]) {
    for (const entry of entries) {
      const patterns = entry.cmdlets?.map(patternOf) ?? [];
      this.#byName.set(entry.name, [...(this.#byName.get(entry.name) ?? []), { entry, patterns }]);
    }
  }

  describe(cmdlet: string, parameter: string): string | undefined {
    return this.entryFor(cmdlet, parameter)?.description;
  }

  /** The entry that fits most closely: the one whose longest fitting pattern is the longest. */
  entryFor(cmdlet: string, parameter: string): GlossaryEntry | undefined {
    const fitting = (this.#byName.get(parameter) ?? []).flatMap(({ entry, patterns }) => {
      if (entry.cmdlets === undefined) {
        return [{ entry, closeness: 0 }];
      }
      const lengths = entry.cmdlets
        .filter((_, index) => patterns[index]!.test(cmdlet))
        .map((one) => one.length);
      return lengths.length > 0 ? [{ entry, closeness: Math.max(...lengths) }] : [];
    });
    return fitting.sort((a, b) => b.closeness - a.closeness)[0]?.entry;
  }
}

const patternOf = (pattern: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
