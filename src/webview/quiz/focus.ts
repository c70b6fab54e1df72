import { find } from '../item/focus.ts';
import { isSame, type Page } from './page.ts';

/** Focus goes to what is new: the question, its verdict, the result. Never from an editor that has it. */
export function focusNew(root: ParentNode, before: Page | undefined, now: Page): void {
  const answered = now.type === 'question' && now.verdict;
  const target = find(root, answered ? '#verdict' : '#heading');
  if (document.hasFocus()) {
    target?.focus({ preventScroll: true });
  }
  // To the verdict only where it is news: a question that is looked at again is shown from its top.
  if (answered && isSame(before, now)) {
    target?.scrollIntoView({ block: 'nearest' });
  } else {
    window.scrollTo(0, 0);
  }
}
