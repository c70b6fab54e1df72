import { css } from 'lit';

/** Looks of the dashboard beyond those of its charts: two columns where there is room. */
export const dashboardStyles = css`
  :host {
    max-width: 76rem;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 1rem 3rem;
  }
  .weeks {
    padding: 0;
    list-style: none;
  }
  .weeks li {
    padding: 0.4rem 0.6rem;
    margin-bottom: 0.25rem;
    border-inline-start: 3px solid transparent;
  }
  .weeks .current {
    border-inline-start-color: var(--vscode-focusBorder);
    background: var(--vscode-editorWidget-background);
  }
  .weeks .title {
    display: block;
  }
`;
