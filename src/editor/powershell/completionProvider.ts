import * as vscode from 'vscode';
import { mayBeTeams } from '../../cmdlets/catalog.ts';
import { completionsAt } from '../../language/completion/completion.ts';
import type { Completion } from '../../language/completion/item.ts';
import type { Services } from '../services.ts';
import { isEnabled, markdownOf, rangeOf, unchangedSince } from './features.ts';

const KINDS = {
  cmdlet: vscode.CompletionItemKind.Function,
  snippet: vscode.CompletionItemKind.Snippet,
  parameter: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  name: vscode.CompletionItemKind.Reference,
  variable: vscode.CompletionItemKind.Variable,
} satisfies Record<Completion['kind'], vscode.CompletionItemKind>;

/** An item that remembers what to say about it. */
class Item extends vscode.CompletionItem {
  about: (() => string) | undefined;
}

export class CompletionProvider implements vscode.CompletionItemProvider<Item> {
  static readonly triggers = ['-', ' ', ':', ',', "'", '"', '$'];

  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    _token: vscode.CancellationToken,
    { triggerKind }: vscode.CompletionContext,
  ): Promise<Item[] | undefined> {
    if (!isEnabled('completion', document)) {
      return undefined;
    }
    const script = this.#services.scripts.of(document);
    const offset = document.offsetAt(position);
    const command = script.commandAt(offset);
    // A word that is being typed as a command's name may become a cmdlet of the module; any other place needs one.
    const isName = command !== undefined && offset <= command.nameSpan.end;
    if (!isName && !mayBeTeams(command?.name ?? '') && !script.hashtableAt(offset)) {
      return undefined;
    }
    const unchanged = unchangedSince(document);
    const completions = completionsAt(script, offset, await this.#services.catalog());
    const typed = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
    if (!completions || !unchanged() || (completions.onRequest && typed)) {
      return undefined;
    }
    const range = rangeOf(document, completions.span);
    const snippets = isEnabled('completion.snippets', document);
    return completions.items
      .filter((one) => one.kind !== 'snippet' || snippets)
      .map((one) => itemOf(one, range));
  }

  resolveCompletionItem(item: Item): Item {
    const text = item.about?.();
    if (text !== undefined) {
      item.documentation = markdownOf(text);
    }
    return item;
  }
}

function itemOf(one: Completion, range: vscode.Range): Item {
  const item = new Item(
    { label: one.label, ...(one.detail !== undefined && { description: one.detail }) },
    KINDS[one.kind],
  );
  item.range = range;
  // Without it VS Code would match the part behind the dash alone.
  item.filterText = one.label;
  // A cmdlet's second choice comes right behind it.
  const second = one.kind === 'snippet' ? ' +' : '';
  item.sortText = `${String(one.rank).padStart(3, '0')} ${one.label}${second}`;
  item.about = one.about;
  if (one.insert !== undefined) {
    item.insertText = one.kind === 'snippet' ? new vscode.SnippetString(one.insert) : one.insert;
  }
  if (one.deprecated) {
    item.tags = [vscode.CompletionItemTag.Deprecated];
  }
  return item;
}
