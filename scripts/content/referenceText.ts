import type { Content } from './read.ts';

/** How much of the cmdlet reference there is, in a line. */
export function referenceText({ cmdlets: entries, glossary, objectives }: Content): string {
  const cmdlets = entries.map((entry) => entry.value);
  const parameters = cmdlets.flatMap((cmdlet) => cmdlet.parameters);
  const own = parameters.filter((parameter) => parameter.description !== undefined);
  const used = new Set(objectives.flatMap((entry) => entry.value.cmdlets));
  return (
    `reference: ${cmdlets.length} cmdlets, ${used.size} of them in objectives, ` +
    `${cmdlets.filter((one) => one.example).length} with an example; ` +
    `${parameters.length} parameters, ${own.length} described where they stand, ` +
    `${parameters.length - own.length} by ${glossary.length} glossary entries; ` +
    `${parameters.filter((one) => one.values).length} with accepted values`
  );
}
