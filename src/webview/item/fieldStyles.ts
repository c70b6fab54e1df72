import { css } from 'lit';

/** Looks of what a part is given by: radio buttons, lists, texts, and dragging. */
export const fieldStyles = css`
  /* Floating, a legend is laid out like any other box. */
  .statement > legend,
  .statement > .legend {
    float: left;
    box-sizing: border-box;
    width: 100%;
    padding: 0.5rem 0.75rem 0.25rem;
  }
  .given {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0 0.75rem 0.5rem;
    overflow-wrap: anywhere;
  }
  .given label {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    cursor: pointer;
  }
  .row.wrapping {
    flex-wrap: wrap;
  }
  .row.wrapping > .text {
    flex: 1 1 10rem;
  }
  select {
    flex: 1 1 10rem;
    min-width: 0;
    max-width: 100%;
    padding: 0.25rem;
    font: inherit;
    color: var(--vscode-dropdown-foreground);
    background: var(--vscode-dropdown-background);
    border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent));
    border-radius: 2px;
  }
  select:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  .open .part[draggable='true'] {
    cursor: grab;
  }
  .part[data-over] {
    outline: 2px dashed var(--vscode-focusBorder);
    outline-offset: 1px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.75rem;
  }
  .chip {
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, transparent));
    border-radius: 4px;
    background: var(--vscode-editorWidget-background);
    color: var(--vscode-editorWidget-foreground, var(--vscode-foreground));
    cursor: grab;
    overflow-wrap: anywhere;
  }
  .chip.used {
    border-style: dashed;
    color: var(--vscode-descriptionForeground);
  }
  .command {
    overflow-wrap: anywhere;
  }
  .command select {
    margin: 0.1rem 0;
    font-family: var(--vscode-editor-font-family, monospace);
  }
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin-top: 0.5rem;
    padding: 0.5rem;
    resize: vertical;
    font-family: var(--vscode-editor-font-family, monospace);
    font-size: var(--vscode-editor-font-size, inherit);
    color: var(--vscode-input-foreground);
    background: var(--vscode-input-background);
    border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, transparent));
  }
  textarea:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  .command ins {
    font-weight: 600;
  }
`;
