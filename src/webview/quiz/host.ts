import type { VsCodeApi } from '../host.ts';
import type { FromQuizMessage, QuizState } from '../messages/quiz.ts';

export type QuizHost = VsCodeApi<FromQuizMessage, QuizState>;

declare function acquireVsCodeApi(): QuizHost;

/** The extension, as the quiz sees it. */
export const host = acquireVsCodeApi();
