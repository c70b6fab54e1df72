import type { VsCodeApi } from '../host.ts';
import type { ExamState, FromExamMessage } from '../messages/exam.ts';

export type ExamHost = VsCodeApi<FromExamMessage, ExamState>;

declare function acquireVsCodeApi(): ExamHost;

/** The extension, as the mock exam sees it. */
export const host = acquireVsCodeApi();
