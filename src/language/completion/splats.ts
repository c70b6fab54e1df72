import type { Script } from '../../powershell/syntax.ts';
import { splattable } from '../slot/splats.ts';
import type { Completion } from './item.ts';

/** The hashtables before an offset that a command could splat. */
export const splatCompletions = (script: Script, offset: number): Completion[] =>
  splattable(script, offset).map((variable) => ({
    kind: 'variable',
    label: `@${variable}`,
    rank: 0,
  }));
