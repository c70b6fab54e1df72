import type { Binding } from '../../cmdlets/bound.ts';
import type { Cmdlet, Parameter } from '../../content/schema/cmdlet.ts';
import type { Command, Hashtable, Item, Span } from '../../powershell/syntax.ts';

/** A cmdlet with what is given to it, by a command or by a hashtable that one splats. */
export interface Use {
  readonly cmdlet: Cmdlet;
  /** What is given beside the word at the place. */
  readonly binding: Binding;
  readonly command: Command;
  /** The splatted hashtable that the place is in. */
  readonly hashtable?: Hashtable;
}

/** How a value is written where it stands. */
export interface ValueText {
  /** The value without its quotes; for an empty place, the place. */
  readonly span: Span;
  /** The quote that it stands in. */
  readonly quote: '' | "'" | '"';
  /** Whether a bare word could not stand there, as in a hashtable. */
  readonly needsQuotes: boolean;
  /** What is written there. */
  readonly item?: Item;
  /** The values that stand beside it in a list. */
  readonly listed?: readonly string[];
}

export type Slot =
  | { readonly kind: 'cmdlet'; readonly span: Span; readonly use: Use | undefined }
  | {
      /** `-Name`, or a key of a splatted hashtable. */
      readonly kind: 'parameter' | 'key';
      readonly span: Span;
      readonly use: Use;
      /** Absent while the name is not typed, is nobody's, or could be several parameters’. */
      readonly parameter?: Parameter | undefined;
    }
  | {
      readonly kind: 'value';
      readonly span: Span;
      readonly use: Use;
      readonly parameter: Parameter;
      readonly text: ValueText;
    }
  | {
      /** `Add`, `Remove` or `Replace` in the hashtable that changes a list: `-OnlinePstnUsages @{ Add = 'US' }`. */
      readonly kind: 'list-change';
      readonly span: Span;
      readonly use: Use;
      readonly parameter: Parameter;
      readonly hashtable: Hashtable;
    }
  | {
      /** `@name`, or an `@` that may become one. */
      readonly kind: 'splat';
      readonly span: Span;
      readonly use: Use;
      readonly parameter?: undefined;
    }
  | {
      /** Between elements: anything may follow. */
      readonly kind: 'gap';
      readonly span: Span;
      readonly use: Use;
      /** Takes an argument without a name. */
      readonly parameter?: Parameter | undefined;
    };
