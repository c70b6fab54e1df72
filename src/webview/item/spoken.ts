/** What a person is told while answering, below the question or by a screen reader. */
import * as l10n from '@vscode/l10n';
import type { Response, ShownQuestion } from '../messages/item.ts';
import { plain } from './markdown.ts';
import { left } from './response.ts';

/** What the keys do now, and what is still to be chosen. */
export function keyHelp(
  question: Pick<ShownQuestion, 'type' | 'choose' | 'parts'>,
  response: Response,
): string {
  const open = left(question, response);
  switch (question.type) {
    case 'order':
      return l10n.t('Digits take hold of a step, arrow keys move it, Enter answers');
    case 'statements':
      return open > 0
        ? l10n.t('Digits go to a statement, arrow keys choose; {0} still to choose', open)
        : l10n.t('Digits go to a statement, arrow keys choose, Enter answers');
    case 'match':
    case 'gaps':
      return open > 0
        ? l10n.t(
            'Digits go to a list, Tab to the next, arrow keys choose; {0} still to choose',
            open,
          )
        : l10n.t(
            'In a list arrow keys choose and Ctrl+Enter or Cmd+Enter answers, elsewhere Enter',
          );
    case 'written':
      return l10n.t(
        '1 goes to the text; there Enter begins a line, Ctrl+Enter or Cmd+Enter answers',
      );
    case 'multiple':
      return open > 0
        ? l10n.t('Digits choose; {0} still to choose', open)
        : l10n.t('Digits choose, Enter answers');
    case 'single':
      return l10n.t('Digits choose, Enter answers');
  }
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
/** Which choice a part was given by dropping it there. */
export function dropped(
  { choices }: Pick<ShownQuestion, 'choices'>,
  slot: number,
  choice: number,
): string {
  const text = choices?.[slot]?.find(({ index }) => index === choice)?.text ?? '';
  return l10n.t('{0}: now in row {1}', plain(text), slot + 1);
}
