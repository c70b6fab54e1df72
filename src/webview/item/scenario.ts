import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownQuestion } from '../messages/item.ts';
import { block } from './markdown.ts';

/** The scenario that the questions of a case study share; it can be folded away once it is known. */
export function scenarioView({ scenario }: ShownQuestion): TemplateResult | typeof nothing {
  return scenario
    ? html`<details class="scenario" open>
        <summary>${l10n.t('Case study: {0}', scenario.title)}</summary>
        ${block(scenario.text)}
      </details>`
    : nothing;
}
