import type { Focus } from './keyboard.ts';

/** The first element within a page that fits. */
export const find = (root: ParentNode, selector: string) =>
  root.querySelector<HTMLElement>(selector);

/** A panel that gets the focus as a whole gives it to its heading, from where Tab goes on. */
export function focusHeading(root: ParentNode): void {
  if (root instanceof ShadowRoot && !root.activeElement) {
    find(root, '#heading')?.focus({ preventScroll: true });
  }
}

export function focusStep(root: ParentNode, position: number): void {
  find(root, `[data-position="${position}"]`)?.focus();
}

/** Where the focus was when a key was pressed. */
export function focusOf(event: KeyboardEvent): Focus {
  // The innermost element within the shadow trees: what really has the focus.
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) {
    return { onButton: false, inField: false, step: undefined };
  }
  const position = target.dataset['position'];
  return {
    onButton: target.closest('button, a, vscode-button, vscode-toolbar-button') !== null,
    inField: target.closest('select, textarea') !== null,
    step: position === undefined ? undefined : Number(position),
  };
}
