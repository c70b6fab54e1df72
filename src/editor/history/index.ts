import type { Services } from '../services.ts';
import { exportHistory } from './export.ts';
import { importHistory } from './import.ts';

/** The commands that take a learner's history out, and bring it back. */
export function registerHistory(services: Services): void {
  services.command('ms721.exportHistory', () => exportHistory(services));
  services.command('ms721.importHistory', () => importHistory(services));
}
