/** What VS Code gives a webview: `M` is what it sends to the extension, `S` what it keeps while it is hidden. */
export interface VsCodeApi<M, S> {
  postMessage(message: M): void;
  setState(state: S): void;
  /** What `setState` was last given, before the page was hidden or reloaded. */
  getState(): S | undefined;
}
