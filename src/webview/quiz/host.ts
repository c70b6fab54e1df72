import type { FromQuizMessage, QuizState } from '../messages.ts';

interface VsCodeApi {
  postMessage(message: FromQuizMessage): void;
  setState(state: QuizState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension, as the webview sees it. */
export const host = acquireVsCodeApi();
