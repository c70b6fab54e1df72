import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Script, Span } from '../../powershell/syntax.ts';
import { slotAt } from '../slot/slot.ts';
import { cmdletCompletions } from './cmdlets.ts';
import { keyCompletions, listChangeCompletions, parameterCompletions } from './parameters.ts';
import { valueCompletions } from './values.ts';

export interface Completion {
  readonly kind: 'cmdlet' | 'snippet' | 'parameter' | 'value' | 'name' | 'variable';
  /** What is shown, and what typing is matched with. */
  readonly label: string;
  /** What is inserted, if not the label; in the syntax of VS Code's snippets for the kind `snippet`. */
  readonly insert?: string;
  /** A few words beside it. */
  readonly detail?: string;
  /** What is said about it, as Markdown: made when someone looks at the item. */
  readonly about?: () => string;
  readonly deprecated?: boolean;
  /** Items with a lower rank come first. */
  readonly rank: number;
}

export interface Completions {
  /** What an item replaces: the word that the offset stands in or behind. */
  readonly span: Span;
  readonly items: readonly Completion[];
  /** Whether to show them only to who asks: nothing is typed there, and nothing may be wanted. */
  readonly onRequest?: boolean;
}

/** What can be typed at an offset; undefined where the reference knows nothing. */
export function completionsAt(
  script: Script,
  offset: number,
  catalog: Catalog,
): Completions | undefined {
  const slot = slotAt(script, offset, catalog);
  switch (slot?.kind) {
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
    case undefined:
      return undefined;
  }
}

const orNone = (completions: Completions) =>
  completions.items.length > 0 ? completions : undefined;
