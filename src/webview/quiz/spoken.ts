/** What a person is told while answering, below the question or by a screen reader. */
import * as l10n from '@vscode/l10n';
import type { ShownQuestion } from '../messages.ts';

/** What the keys do now, and what is still to be chosen. */
export function keyHelp(
  { type, choose: wanted = 0 }: Pick<ShownQuestion, 'type' | 'choose'>,
  response: readonly number[],
): string {
  if (type === 'order') {
    return l10n.t('Digits take hold of a step, arrow keys move it, Enter answers');
  }
  const left = wanted - response.length;
  return type === 'multiple' && left > 0
    ? l10n.t('Digits choose; {0} still to choose', left)
    : l10n.t('Digits choose, Enter answers');
}

/** Which option gave way when `picked` was, if one did: that is not where a person looks. */
export function gaveWay(
  { type, parts }: Pick<ShownQuestion, 'type' | 'parts'>,
  picked: number,
  before: readonly number[],
  after: readonly number[],
): string | undefined {
  const gone = before.find((one) => one !== picked && !after.includes(one));
  const place = parts.findIndex((part) => part.index === gone);
  return type === 'multiple' && place >= 0
    ? l10n.t('Option {0} is no longer chosen', place + 1)
    : undefined;
}

export const stepMoved = (to: number, steps: number): string =>
  l10n.t('Step moved to place {0} of {1}', to + 1, steps);

export const doubted = (unsure: boolean): string =>
  unsure ? l10n.t('Marked as not sure') : l10n.t('No longer marked as not sure');
