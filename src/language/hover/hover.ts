import * as l10n from '@vscode/l10n';
import type { Script, Span } from '../../powershell/syntax.ts';
import { code, fence, paragraphs } from '../markdown.ts';
import { parameterText } from '../parameterText.ts';
import { parameterName } from '../syntaxText.ts';
import { slotAt } from '../slot/slot.ts';
import type { Slot } from '../slot/types.ts';
import { cmdletHover } from './cmdletHover.ts';
import type { Reference } from './reference.ts';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
  /** The cmdlet that it explains, if it is one that the place names. */
  readonly cmdlet?: string;
}

/** What is known about the cmdlet, parameter or value at an offset; undefined where that is nothing. */
export function hoverAt(script: Script, offset: number, reference: Reference): Hover | undefined {
  const slot = slotAt(script, offset, reference.catalog);
  const markdown = slot && textOf(slot, reference);
  return markdown === undefined
    ? undefined
    : {
        span: slot!.span,
        markdown,
        ...(slot?.kind === 'cmdlet' && slot.use && { cmdlet: slot.use.cmdlet.name }),
      };
}

function textOf(slot: Slot, reference: Reference): string | undefined {
  switch (slot.kind) {
    case 'cmdlet':
      return slot.use && cmdletHover(slot.use, reference);
    case 'parameter':
    case 'key':
      return slot.parameter && parameterHover(slot.use.cmdlet, slot.parameter);
    case 'value':
      return valueHover(slot);
    case 'list-change':
    case 'splat':
    case 'gap':
      return undefined;
  }
}

const parameterHover = (
  cmdlet: Parameters<typeof parameterText>[0],
  parameter: Parameters<typeof parameterText>[1],
) => paragraphs(fence('powershell', parameterName(parameter)), parameterText(cmdlet, parameter));

/** A value out of a fixed set: which parameter it is for, and what else it could be. */
function valueHover({
  parameter,
  text,
  use,
}: Extract<Slot, { kind: 'value' }>): string | undefined {
  const typed = text.item?.value?.toLowerCase();
  const value = parameter.values?.find((one) => one.toLowerCase() === typed);
  return value === undefined
    ? undefined
    : paragraphs(
        l10n.t('{0} for {1}', code(value), code(`-${parameter.name}`)),
        parameterText(use.cmdlet, parameter),
      );
}
