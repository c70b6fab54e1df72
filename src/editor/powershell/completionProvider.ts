import * as vscode from 'vscode';
import { completionsAt } from '../../language/completion/completion.ts';
import type { Completion } from '../../language/completion/item.ts';
import { hasTeams, mayBeAbout } from '../../language/slot/mayBeAbout.ts';
import type { Script } from '../../powershell/syntax.ts';
import type { Services } from '../services.ts';
import { isEnabled, markdownOf } from './features.ts';

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
  static readonly triggers = ['-', ' ', ':', "'", '"', '$', '@'];

  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { triggerKind }: vscode.CompletionContext,
  ): Promise<vscode.CompletionList<Item> | undefined> {
    if (!isEnabled('completion', document)) {
      return undefined;
    }
    const script = this.#services.scripts.of(document);
    const offset = document.offsetAt(position);
    if (!mayBeAbout(script, offset)) {
      const begins = beginsCmdlet(script, offset);
      if (begins !== 'yes') {
        // Asked again with the next letter, which may tell.
        return begins === 'perhaps' ? new vscode.CompletionList<Item>([], true) : undefined;
      }
    }
    const [catalog, all] = await Promise.all([
      this.#services.catalog(),
      this.#services.library.snippets(),
    ]);
    const { language } = this.#services;
    const completions = completionsAt(script, offset, catalog, { all, language });
    const typed = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
    if (!completions || token.isCancellationRequested || (completions.onRequest && typed)) {
      return undefined;
    }
    const { span, dash } = completions;
    // Counted from the cursor: the document may have moved on while the reference was loaded.
    const begin = position.translate(0, span.start - offset);
    const range = {
      inserting: new vscode.Range(begin, position),
      replacing: new vscode.Range(begin, position.translate(0, span.end - offset)),
    };
    const snippets = isEnabled('completion.snippets', document);
    return new vscode.CompletionList(
      completions.items
        .filter((one) => one.kind !== 'snippet' || snippets)
        .map((one) => itemOf(one, range, dash)),
      // Asked again with each letter: a word typed in full wants no list.
      true,
    );
  }

  resolveCompletionItem(item: Item): Item {
    const text = item.about?.();
    if (text !== undefined) {
      item.documentation = markdownOf(text);
    }
    return item;
  }
}

/** Whether a word that is being typed may become a cmdlet of the module, in a script that has one, or by its look. */
function beginsCmdlet(script: Script, offset: number): 'yes' | 'perhaps' | 'no' {
  const command = script.commandAt(offset);
  if (!command || offset > command.nameSpan.end) {
    return 'no';
  }
  return command.name.includes('-') || command.name.length > 3 || hasTeams(script)
    ? 'yes'
    : 'perhaps';
}

function itemOf(one: Completion, range: NonNullable<Item['range']>, dash = '-'): Item {
  const item = new Item(
    { label: one.label, ...(one.detail !== undefined && { description: one.detail }) },
    KINDS[one.kind],
  );
  item.range = range;
  // Without it VS Code would match the part behind the dash alone.
  item.filterText = one.label.replace('-', dash);
  // A cmdlet's second choice comes right behind it.
  const second = one.kind === 'snippet' ? ' +' : '';
  item.sortText = `${String(one.rank).padStart(3, '0')} ${one.label}${second}`;
  item.about = one.about;
  if (one.insert !== undefined) {
    item.insertText = one.kind === 'snippet' ? new vscode.SnippetString(one.insert) : one.insert;
  }
  if (one.goesOn) {
    item.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
  if (one.deprecated) {
    item.tags = [vscode.CompletionItemTag.Deprecated];
  }
  return item;
}
