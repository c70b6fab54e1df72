import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../messages/item.ts';
import { NOTHING } from './response.ts';

export interface ChoiceList {
  readonly slot: number;
  /** Their texts are shown as they are. */
  readonly choices: readonly Part[];
  readonly chosen: number | undefined;
  /** What the list is called, where no label is `for` it. */
  readonly label?: string;
  readonly onFill: (slot: number, choice: number) => void;
}

/** The choices for one place as a native list; the place's label is `for` the list's id, `slot-` and its number. */
export function choiceList({ slot, choices, chosen, label, onFill }: ChoiceList): TemplateResult {
  const option = (index: number, text: string) =>
    html`<option value=${index} .selected=${index === (chosen ?? NOTHING)}>${text}</option>`;
  const onChange = (event: Event) =>
    onFill(slot, Number((event.target as HTMLSelectElement).value));
  return html`<select
    id="slot-${slot}"
    data-position=${slot}
    aria-label=${label ?? nothing}
    @change=${onChange}
  >
    ${option(NOTHING, l10n.t('Choose…'))} ${choices.map(({ index, text }) => option(index, text))}
  </select>`;
}
