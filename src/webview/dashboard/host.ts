import type { VsCodeApi } from '../host.ts';
import type { FromDashboardMessage } from '../messages/dashboard.ts';

declare function acquireVsCodeApi(): VsCodeApi<FromDashboardMessage, undefined>;

/** The extension, as the dashboard sees it. */
export const host = acquireVsCodeApi();
