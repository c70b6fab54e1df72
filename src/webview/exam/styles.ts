import { css } from 'lit';

/** Looks of the mock exam beyond those of its items. */
export const examStyles = css`
  .clock {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    font-variant-numeric: tabular-nums;
  }
  .filters label {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    margin: 0.25rem 1rem 0 0;
    cursor: pointer;
  }
  .questions {
    list-style: none;
    padding: 0;
    margin: 0.75rem 0;
  }
  .questions li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    padding: 0.3rem 0;
    border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-panel-border));
  }
  .questions .number {
    min-width: 6rem;
  }
  .questions .stem {
    flex: 1 1 14rem;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .questions .status {
    display: inline-flex;
    gap: 0.75rem;
  }
  .questions .mark {
    font-weight: normal;
  }
  table.scores {
    width: 100%;
  }
  .scores th,
  .scores td {
    border: none;
    padding: 0.15rem 0.5rem 0.15rem 0;
    font-weight: normal;
  }
  .scores .domain th {
    font-weight: 600;
  }
  .scores .skill th {
    padding-inline-start: 1rem;
  }
  .scores .figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  meter {
    width: 8rem;
    max-width: 100%;
  }
`;
