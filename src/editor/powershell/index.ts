import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { CompletionProvider } from './completionProvider.ts';
import { HoverProvider } from './hoverProvider.ts';
import { SignatureProvider } from './signatureProvider.ts';

/** PowerShell wherever it is: files, untitled documents, virtual workspaces, notebook cells. */
const SELECTOR: vscode.DocumentSelector = { language: 'powershell' };

/** Hover, completion and signature help for the cmdlets of the reference. */
export function registerPowerShell(services: Services): void {
  const { languages } = vscode;
  services.own(
    languages.registerHoverProvider(SELECTOR, new HoverProvider(services)),
    languages.registerCompletionItemProvider(
      SELECTOR,
      new CompletionProvider(services),
      ...CompletionProvider.triggers,
    ),
    languages.registerSignatureHelpProvider(
      SELECTOR,
      new SignatureProvider(services),
      ...SignatureProvider.triggers,
    ),
  );
}
