import * as vscode from 'vscode';
import { signatureHelpAt, type Signature } from '../../language/signature.ts';
import { mayBeAbout } from '../../language/slot/mayBeAbout.ts';
import type { Services } from '../services.ts';
import { isEnabled, markdownOf } from './features.ts';

export class SignatureProvider implements vscode.SignatureHelpProvider {
  static readonly triggers = [' '];

  readonly #services: Services;
  /** Whether a person asked for what is shown now: then it stays between values too. */
  #asked = false;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideSignatureHelp(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { activeSignatureHelp, triggerKind, isRetrigger }: vscode.SignatureHelpContext,
  ): Promise<vscode.SignatureHelp | undefined> {
    if (!isEnabled('signatureHelp', document)) {
      return undefined;
    }
    const script = this.#services.scripts.of(document);
    const offset = document.offsetAt(position);
    if (!mayBeAbout(script, offset)) {
      return undefined;
    }
    const found = signatureHelpAt(script, offset, await this.#services.catalog());
    const asks = triggerKind === vscode.SignatureHelpTriggerKind.Invoke;
    this.#asked = asks || (isRetrigger && this.#asked);
    if (!found || token.isCancellationRequested || (found.onRequest && !this.#asked)) {
      return undefined;
    }
    const help = new vscode.SignatureHelp();
    help.signatures = found.signatures.map(informationOf);
    // The set that a person turned to stays, as long as it is the same choice of sets.
    const isSame =
      setsOf(activeSignatureHelp?.signatures) === setsOf(help.signatures) && activeSignatureHelp;
    help.activeSignature = isSame ? isSame.activeSignature : 0;
    help.activeParameter = found.signatures[help.activeSignature]?.active ?? -1;
    return help;
  }
}

/** What the sets that are shown have in common while a command is typed: the cmdlet, and how many are left. */
const setsOf = (signatures: readonly vscode.SignatureInformation[] | undefined) =>
  signatures && `${signatures[0]?.label.split(' ', 1)[0]} ${signatures.length}`;

function informationOf({ label, documentation, parameters, active }: Signature) {
  const information = new vscode.SignatureInformation(label, markdownOf(documentation));
  information.parameters = parameters.map(
    ({ start, end, documentation: text }) =>
      new vscode.ParameterInformation([start, end], markdownOf(text)),
  );
  // None is active between elements; VS Code would take the first.
  information.activeParameter = active ?? -1;
  return information;
}
