import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Script, Span } from '../../powershell/syntax.ts';
import { slotAt } from '../slot/slot.ts';
import { cmdletCompletions } from './cmdlets.ts';
import type { Completions } from './item.ts';
import { scenarioCompletions, type Scenarios } from './scenarios.ts';
import { splatCompletions } from './splats.ts';
import { keyCompletions, listChangeCompletions, parameterCompletions } from './parameters.ts';
import { valueCompletions } from './values.ts';

/** What can be typed at an offset; undefined where the reference knows nothing, and where a word is typed in full. */
export function completionsAt(
  script: Script,
  offset: number,
  catalog: Catalog,
  scenarios: Scenarios = { all: [], language: 'en' },
): Completions | undefined {
  const found = completionsIn(script, offset, catalog, scenarios);
  const typed = found && script.slice(found.span.start, offset).toLowerCase();
  const isWhole =
    found?.span.end === offset && found.items.some(({ label }) => label.toLowerCase() === typed);
  return isWhole ? undefined : found;
}

function completionsIn(
  script: Script,
  offset: number,
  catalog: Catalog,
  scenarios: Scenarios,
): Completions | undefined {
  const slot = slotAt(script, offset, catalog);
  // An editor replaces within one line; a word over several is a string whose end is not typed.
  if (!slot || /[\r\n]/.test(script.slice(slot.span.start, slot.span.end))) {
    return undefined;
  }
  switch (slot.kind) {
    case 'cmdlet': {
      const span = bareName(script, slot.span);
      const typed = script.slice(span.start, offset);
      const dash = /[\u2013-\u2015]/.exec(typed)?.[0];
      const items = [
        ...cmdletCompletions(typed, catalog),
        ...scenarioCompletions(typed, scenarios),
      ];
      return orNone({ span, items, ...(dash !== undefined && { dash }) });
    }
    case 'parameter': {
      const dash = script.slice(slot.span.start, slot.span.start + 1);
      return { span: slot.span, items: parameterCompletions(slot.use, catalog), dash };
    }
    case 'key':
      return {
        span: slot.span,
        items: keyCompletions(slot, script, catalog),
        onRequest: slot.span.start === slot.span.end,
      };
    case 'splat':
      return orNone({ span: slot.span, items: splatCompletions(script, offset) });
    case 'list-change':
      return orNone({ span: slot.span, items: listChangeCompletions(slot, script) });
    case 'value': {
      const items = valueCompletions(slot.use, slot.parameter, slot.text, script, catalog);
      return orNone({ span: slot.span, items });
    }
    case 'gap': {
      const text = { span: slot.span, quote: '', needsQuotes: false } as const;
      const values = slot.parameter
        ? valueCompletions(slot.use, slot.parameter, text, script, catalog)
        : [];
      const parameters = parameterCompletions(slot.use, catalog).map((one) => ({
        ...one,
        rank: one.rank + BEHIND_VALUES,
      }));
      const items = [...values, ...parameters];
      return { span: slot.span, items, onRequest: true };
    }
  }
}

/** Where both may stand, a value is what more often follows. */
const BEHIND_VALUES = 500;

/** A command's name without the quotes around it, and without its module's. */
function bareName(script: Script, { start, end }: Span): Span {
  const text = script.slice(start, end);
  const lead = /^['"\u2018-\u201e]?(?:MicrosoftTeams\\)?/i.exec(text)?.[0].length ?? 0;
  const tail = lead > 0 && /['"\u2018-\u201e]$/.test(text.slice(lead)) ? 1 : 0;
  return { start: start + lead, end: end - tail };
}

const orNone = (completions: Completions) =>
  completions.items.length > 0 ? completions : undefined;
