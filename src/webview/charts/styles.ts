import { css } from 'lit';

/** Looks of charts; what is not text can be told apart without its colour too. */
export const chartStyles = css`
  svg.chart {
    display: block;
    width: 100%;
    max-width: 36rem;
    height: auto;
    overflow: visible;
  }
  svg text {
    fill: var(--vscode-foreground);
    font-size: 12px;
  }
  svg .tick {
    fill: var(--vscode-descriptionForeground);
  }
  svg .axis {
    stroke: var(--vscode-descriptionForeground);
    stroke-width: 1;
  }
  svg .goal {
    stroke: var(--vscode-editorWarning-foreground, var(--vscode-foreground));
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }
  svg .line {
    fill: none;
    stroke: var(--vscode-charts-blue, var(--vscode-foreground));
    stroke-width: 2;
  }
  svg .point {
    fill: var(--vscode-editor-background);
    stroke: var(--vscode-charts-blue, var(--vscode-foreground));
    stroke-width: 2;
  }
  svg .point.good {
    fill: var(--vscode-charts-blue, var(--vscode-foreground));
  }
  svg .track {
    fill: transparent;
    stroke: var(--vscode-widget-border, var(--vscode-descriptionForeground));
    stroke-width: 1;
  }
  svg .sure {
    fill: var(--vscode-charts-blue, var(--vscode-foreground));
  }
  svg .maybe {
    fill: transparent;
    stroke: var(--vscode-charts-blue, var(--vscode-foreground));
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }
  details > summary {
    cursor: pointer;
    color: var(--vscode-descriptionForeground);
  }
`;
