import { css } from 'lit';

/** Looks shared by the parts of the quiz; every colour is one of the theme's. */
export const styles = css`
  :host {
    display: block;
    max-width: 46rem;
    margin: 0 auto;
    padding: 1.25rem 1rem 3rem;
    line-height: 1.5;
  }
  h1 {
    font-size: 1rem;
    font-weight: 600;
    margin: 0;
  }
  h2 {
    font-size: 1.15rem;
    font-weight: 600;
    margin: 1.25rem 0 0.5rem;
  }
  h3 {
    font-size: 1rem;
    font-weight: 600;
    margin: 1.25rem 0 0.25rem;
  }
  h2:focus,
  h3:focus {
    outline: none;
  }
  a {
    color: var(--vscode-textLink-foreground);
  }
  a:hover {
    color: var(--vscode-textLink-activeForeground);
  }
  code {
    font-family: var(--vscode-editor-font-family, monospace);
    font-size: 0.95em;
    color: var(--vscode-textPreformat-foreground);
    background: var(--vscode-textPreformat-background);
    border-radius: 3px;
    padding: 0 0.25em;
    overflow-wrap: anywhere;
  }
  pre {
    background: var(--vscode-textCodeBlock-background);
    border: 1px solid var(--vscode-widget-border, transparent);
    border-radius: 4px;
    padding: 0.6rem 0.8rem;
    white-space: pre-wrap;
  }
  pre code {
    background: none;
    color: inherit;
    padding: 0;
  }
  /* Of the theme's colours those that stand out from code's background in every theme; parameters keep the text's. */
  .ps-command {
    color: var(--vscode-symbolIcon-functionForeground);
  }
  .ps-string {
    color: var(--vscode-debugTokenExpression-string);
  }
  .ps-variable {
    color: var(--vscode-debugTokenExpression-name);
  }
  .ps-comment {
    color: var(--vscode-descriptionForeground);
    font-style: italic;
  }
  .scenario {
    padding: 0 0.75rem;
    margin: 0.75rem 0;
    border-inline-start: 3px solid var(--vscode-widget-border, var(--vscode-panel-border));
  }
  .scenario summary {
    cursor: pointer;
    font-weight: 600;
  }
  img {
    max-width: 100%;
    height: auto;
  }
  table {
    border-collapse: collapse;
    margin: 0.6rem 0;
  }
  th,
  td {
    border: 1px solid var(--vscode-widget-border, var(--vscode-panel-border));
    padding: 0.25rem 0.6rem;
    text-align: start;
    /* A table fits into a sidebar too. */
    overflow-wrap: anywhere;
  }
  .muted {
    color: var(--vscode-descriptionForeground);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    margin-bottom: 0.4rem;
  }
  progress {
    display: block;
    box-sizing: border-box;
    width: 100%;
    height: 6px;
    appearance: none;
    border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
    border-radius: 3px;
    overflow: hidden;
    background: transparent;
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--vscode-progressBar-background);
  }
  .banner {
    margin: 0.75rem 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
    border-inline-start: 3px solid var(--vscode-progressBar-background);
    background: var(--vscode-editorWidget-background);
  }
  .banner.good {
    border-inline-start-color: var(--vscode-testing-iconPassed, var(--vscode-charts-green));
  }
  .banner.bad {
    border-inline-start-color: var(--vscode-testing-iconFailed, var(--vscode-errorForeground));
  }
  .banner.warning {
    border-inline-start-color: var(--vscode-editorWarning-foreground);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 1.25rem;
  }
  fieldset {
    border: none;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
  }
  .parts {
    list-style: none;
    margin: 0.75rem 0 0;
    padding: 0;
    display: grid;
    gap: 0.5rem;
  }
  .part {
    border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
    border-radius: 4px;
    background: var(--vscode-editorWidget-background);
    color: var(--vscode-editorWidget-foreground, var(--vscode-foreground));
  }
  .part > .row {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    padding: 0.5rem 0.75rem;
  }
  .open .part:hover {
    border-color: var(--vscode-focusBorder);
  }
  .part:focus-within {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 1px;
  }
  .part .text {
    flex: 1;
    min-width: 0;
  }
  .digit {
    font-variant-numeric: tabular-nums;
    color: var(--vscode-descriptionForeground);
    min-width: 1ch;
  }
  input {
    margin: 0;
    accent-color: var(--vscode-button-background);
  }
  label.row {
    cursor: pointer;
  }
  .closed label.row {
    cursor: default;
  }
  .part.right {
    border-color: var(--vscode-testing-iconPassed, var(--vscode-charts-green));
  }
  .part.wrong {
    border-color: var(--vscode-testing-iconFailed, var(--vscode-errorForeground));
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
    font-weight: 600;
    white-space: nowrap;
  }
  /* Colour is for the icon alone: as text, neither green nor red stands out enough in every theme. */
  .mark.good vscode-icon {
    color: var(--vscode-testing-iconPassed, var(--vscode-charts-green));
  }
  .mark.bad vscode-icon {
    color: var(--vscode-testing-iconFailed, var(--vscode-errorForeground));
  }
  .doubt,
  .rating label {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    margin: 0.75rem 1rem 0 0;
    cursor: pointer;
  }
  .rating {
    margin-top: 1.25rem;
  }
  /* In the sidebar: room for the words. */
  @media (max-width: 480px) {
    :host {
      padding: 0.5rem 0.75rem 1.5rem;
    }
    h2 {
      font-size: 1.05rem;
      margin-top: 0.75rem;
    }
    .part > .row {
      padding: 0.4rem 0.5rem;
      gap: 0.4rem;
      flex-wrap: wrap;
    }
    th,
    td {
      padding: 0.15rem 0.3rem;
    }
    .scenario {
      padding: 0 0 0 0.5rem;
    }
    .part .text {
      flex-basis: 8rem;
      overflow-wrap: anywhere;
    }
    .score {
      font-size: 1.5rem;
    }
  }
  .rationale {
    padding: 0 0.75rem 0.6rem;
    color: var(--vscode-descriptionForeground);
  }
  .score {
    font-size: 2rem;
    font-weight: 600;
    margin: 0.5rem 0 0;
  }
  .sr-only {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
