import * as vscode from 'vscode';
import { objectiveOfNotes } from '../pages/uri.ts';
import { isRow } from './items.ts';

/**
 * The objective, skill or domain that a command is about: a row of the view, an id from a link, or the notes in front.
 */
export function scopeArgument(argument: unknown): string | undefined {
  if (typeof argument === 'string') {
    return argument;
  }
  if (isRow(argument)) {
    return argument.id;
  }
  return argument instanceof vscode.Uri ? objectiveOfNotes(argument) : undefined;
}
