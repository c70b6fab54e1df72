import * as vscode from 'vscode';
import { mandatoryChoices, usualChoice, type MandatoryChoice } from '../../cmdlets/sets.ts';
import { commandSnippet } from '../../cmdlets/snippet.ts';
import type { Cmdlet } from '../../content/schema/cmdlet.ts';
import { pickCmdlet } from '../cmdlets/pick.ts';
import { scopeArgument } from '../objectives/argument.ts';
import type { Services } from '../services.ts';
import { insertIntoPowerShell } from './insert.ts';
import { registerScenarios } from './scenarios.ts';

/** The commands that insert a cmdlet, or a whole script, with tab stops. */
export function registerSnippets(services: Services): void {
  registerScenarios(services);
  services.command('ms721.insertSnippet', async (argument) => {
    const cmdlet = await pickCmdlet(services, {
      placeHolder: vscode.l10n.t('Insert a cmdlet with its mandatory parameters'),
      scope: scopeArgument(argument),
    });
    const choice = cmdlet && (await pickSet(cmdlet));
    if (cmdlet && choice) {
      await insertIntoPowerShell(commandSnippet(cmdlet, choice));
    }
  });
}

/** Asks only where the cmdlet can be given different mandatory parameters. */
async function pickSet(cmdlet: Cmdlet): Promise<MandatoryChoice | undefined> {
  const named = ({ parameters }: MandatoryChoice) => parameters.map((one) => one.name).join();
  const usual = usualChoice(cmdlet);
  const others = mandatoryChoices(cmdlet).filter((one) => !usual || named(one) !== named(usual));
  const choices = usual ? [usual, ...others] : others;
  if (choices.length < 2) {
    return choices[0];
  }
  const picks = choices.map((choice) => ({
    label:
      choice.parameters.map((one) => `-${one.name}`).join(' ') ||
      vscode.l10n.t('No mandatory parameter'),
    description: choice.set,
    choice,
  }));
  const placeHolder = vscode.l10n.t('{0} with …', cmdlet.name);
  return (await vscode.window.showQuickPick(picks, { placeHolder }))?.choice;
}
