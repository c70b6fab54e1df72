/** What a person does with an item to answer it, be it by mouse or by key. */
export type ItemDeed =
  | { readonly type: 'pick'; readonly index: number }
  /** Gives a part one of its choices; -1 takes it back. */
  | { readonly type: 'fill'; readonly slot: number; readonly choice: number }
  /** Drops one of its choices on a part. */
  | { readonly type: 'drop'; readonly slot: number; readonly choice: number }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'move'; readonly from: number; readonly to: number };
