import * as vscode from 'vscode';
import { completionsAt, type Completion } from '../../language/completion.ts';
import { hoverAt, mayExplain } from '../../language/hover.ts';
import { commandAt, type Span } from '../../powershell/syntax.ts';
import type { Services } from '../services.ts';
import { Scripts } from './scripts.ts';

/** PowerShell wherever it is: files, untitled documents, virtual workspaces, notebook cells. */
const SELECTOR: vscode.DocumentSelector = { language: 'powershell' };

const KINDS = {
  cmdlet: vscode.CompletionItemKind.Function,
  parameter: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
} satisfies Record<Completion['kind'], vscode.CompletionItemKind>;

/** Hover and completion for the cmdlets of the reference. */
export function registerPowerShell(services: Services): void {
  const scripts = new Scripts();
  services.own(
    vscode.languages.registerHoverProvider(SELECTOR, {
      provideHover: (document, position) =>
        isEnabled('hover', document)
          ? provideHover(services, scripts, document, position)
          : undefined,
    }),
    vscode.languages.registerCompletionItemProvider(
      SELECTOR,
      {
        provideCompletionItems: (document, position) =>
          isEnabled('completion', document)
            ? provideCompletions(services, scripts, document, position)
            : undefined,
      },
      '-',
      ' ',
    ),
  );
}

const isEnabled = (feature: 'hover' | 'completion', document: vscode.TextDocument) =>
  vscode.workspace.getConfiguration('ms721', document).get(`${feature}.enabled`, true);

async function provideHover(
  services: Services,
  scripts: Scripts,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  const script = scripts.of(document);
  const offset = document.offsetAt(position);
  if (!mayExplain(script, offset)) {
    return undefined;
  }
  const [catalog, blueprint] = await Promise.all([services.catalog(), services.blueprint()]);
  const hover = hoverAt(script, offset, { catalog, blueprint, language: services.language });
  if (!hover) {
    return undefined;
  }
  const markdown = new vscode.MarkdownString(hover.markdown, true);
  markdown.isTrusted = { enabledCommands: ['ms721.openNotes', 'ms721.quiz'] };
  return new vscode.Hover(markdown, rangeOf(document, hover.span));
}

async function provideCompletions(
  services: Services,
  scripts: Scripts,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[] | undefined> {
  const script = scripts.of(document);
  const offset = document.offsetAt(position);
  if (!commandAt(script, offset)) {
    return undefined;
  }
  const completions = completionsAt(script, offset, await services.catalog());
  if (!completions) {
    return undefined;
  }
  const range = rangeOf(document, completions.span);
  return completions.items.map((one) => {
    const item = new vscode.CompletionItem(
      { label: one.label, ...(one.detail !== undefined && { description: one.detail }) },
      KINDS[one.kind],
    );
    item.range = range;
    // Without it VS Code would match the part behind the dash alone.
    item.filterText = one.label;
    item.sortText = `${one.rank} ${one.label}`;
    if (one.documentation !== undefined) {
      item.documentation = one.documentation;
    }
    return item;
  });
}

const rangeOf = (document: vscode.TextDocument, span: Span) =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
