import type { FromQuizMessage, QuizState } from '../messages.ts';

export interface VsCodeApi {
  postMessage(message: FromQuizMessage): void;
  setState(state: QuizState): void;
  /** What `setState` was last given, before the page was hidden or reloaded. */
  getState(): QuizState | undefined;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension, as the webview sees it. */
export const host = acquireVsCodeApi();
