import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Script } from '../../powershell/syntax.ts';
import { slotAt } from '../slot/slot.ts';
import { cmdletCompletions } from './cmdlets.ts';
import type { Completions } from './item.ts';
import { keyCompletions, listChangeCompletions, parameterCompletions } from './parameters.ts';
import { valueCompletions } from './values.ts';

/** What can be typed at an offset; undefined where the reference knows nothing. */
export function completionsAt(
  script: Script,
  offset: number,
  catalog: Catalog,
): Completions | undefined {
  const slot = slotAt(script, offset, catalog);
  // An editor replaces within one line; a word over several is a string whose end is not typed.
  if (!slot || /[\r\n]/.test(script.slice(slot.span.start, slot.span.end))) {
    return undefined;
  }
  switch (slot.kind) {
    case 'cmdlet': {
      const items = cmdletCompletions(script.slice(slot.span.start, offset), catalog);
      return orNone({ span: slot.span, items });
    }
    case 'parameter':
      return { span: slot.span, items: parameterCompletions(slot.use, catalog) };
    case 'key':
      return { span: slot.span, items: keyCompletions(slot, script, catalog) };
    case 'list-change':
      return orNone({ span: slot.span, items: listChangeCompletions(slot.parameter) });
    case 'value': {
      const items = valueCompletions(slot.use, slot.parameter, slot.text, script, catalog);
      return orNone({ span: slot.span, items });
    }
    case 'gap': {
      const text = { span: slot.span, quote: '', needsQuotes: false } as const;
      const values = slot.parameter
        ? valueCompletions(slot.use, slot.parameter, text, script, catalog)
        : [];
      const items = [...values, ...parameterCompletions(slot.use, catalog)];
      return { span: slot.span, items, onRequest: true };
    }
  }
}

const orNone = (completions: Completions) =>
  completions.items.length > 0 ? completions : undefined;
