import * as vscode from 'vscode';
import { mayExplain } from '../../language/hover/hover.ts';
import { signatureHelpAt, type Signature } from '../../language/signature.ts';
import type { Services } from '../services.ts';
import { isEnabled, markdownOf } from './features.ts';

export class SignatureProvider implements vscode.SignatureHelpProvider {
  static readonly triggers = [' '];

  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideSignatureHelp(
    document: vscode.TextDocument,
    position: vscode.Position,
    _token: vscode.CancellationToken,
    { activeSignatureHelp }: vscode.SignatureHelpContext,
  ): Promise<vscode.SignatureHelp | undefined> {
    if (!isEnabled('signatureHelp', document)) {
      return undefined;
    }
    const script = this.#services.scripts.of(document);
    const offset = document.offsetAt(position);
    if (!mayExplain(script, offset)) {
      return undefined;
    }
    const found = signatureHelpAt(script, offset, await this.#services.catalog());
    if (!found) {
      return undefined;
    }
    const help = new vscode.SignatureHelp();
    help.signatures = found.signatures.map(informationOf);
    // The set that a person turned to stays, as long as it is among those that are left.
    const before = activeSignatureHelp?.signatures.length === help.signatures.length;
    help.activeSignature = before ? activeSignatureHelp.activeSignature : 0;
    help.activeParameter = found.signatures[help.activeSignature]?.active ?? -1;
    return help;
  }
}

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
