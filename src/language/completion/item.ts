import type { Span } from '../../powershell/syntax.ts';

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
  /** Whether more is to be chosen right behind it. */
  readonly goesOn?: boolean;
  /** Items with a lower rank come first. */
  readonly rank: number;
}

export interface Completions {
  /** What an item replaces: the word that the offset stands in or behind. */
  readonly span: Span;
  readonly items: readonly Completion[];
  /** The dash that is typed for the first one of each label, where it may be a typographic one. */
  readonly dash?: string;
  /** Whether to show them only to who asks: nothing is typed there, and nothing may be wanted. */
  readonly onRequest?: boolean;
}
