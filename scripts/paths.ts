import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

/** What the build writes: all of it is made anew, none of it committed. */
export const dist = join(root, 'dist');
