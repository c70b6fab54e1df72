import { Catalog } from '../../src/cmdlets/catalog.ts';
import type { WrittenParameter } from '../../src/content/schema/cmdlet.ts';
import type { Content } from './read.ts';

const made = new WeakMap<Content, Catalog>();

/** The cmdlets of the content; their descriptions may still be in the glossary. */
export function catalogOf(content: Content): Catalog {
  const described = (all: readonly WrittenParameter[]) =>
    all.map((one) => ({ ...one, description: one.description ?? '' }));
  const catalog =
    made.get(content) ??
    new Catalog({
      cmdlets: content.cmdlets.map(({ value }) => ({
        ...value,
        parameters: described(value.parameters),
      })),
      common: described(content.commonParameters.map(({ value }) => value)),
      documented: '',
    });
  made.set(content, catalog);
  return catalog;
}
