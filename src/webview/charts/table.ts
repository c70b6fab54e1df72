import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';

/** What a chart shows, as a table that can be unfolded. */
export function asTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): TemplateResult {
  return html`<details>
    <summary>${l10n.t('As a table')}</summary>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
