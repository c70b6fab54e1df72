import * as vscode from 'vscode';
import {
  FILTERS,
  GROUPINGS,
  type Arrangement,
  type Filter,
  type Grouping,
} from '../../study/rows.ts';

const GROUPING = 'ms721.grouping';
const FILTER = 'ms721.filter';

/** How the objectives are grouped and filtered: chosen by a person, and kept for the next window. */
export class ArrangementChoice implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(state: vscode.Memento) {
    this.#state = state;
    void this.#tell();
  }

  get current(): Arrangement {
    return {
      grouping: known(GROUPINGS, this.#state.get(GROUPING)),
      filter: known(FILTERS, this.#state.get(FILTER)),
    };
  }

  async group(grouping: Grouping): Promise<void> {
    await this.#set(GROUPING, grouping);
  }

  async filter(filter: Filter): Promise<void> {
    await this.#set(FILTER, filter);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #set(key: string, value: string): Promise<void> {
    await this.#state.update(key, value);
    await this.#tell();
    this.#changed.fire();
  }

  /** A filter that is on is told to VS Code, for the view's buttons. */
  async #tell(): Promise<void> {
    const filtered = this.current.filter !== 'all';
    await vscode.commands.executeCommand('setContext', 'ms721.filtered', filtered);
  }
}

/** The first of a list stands for whatever another version has left. */
const known = <T extends string>(all: readonly [T, ...T[]], value: unknown): T =>
  all.find((one) => one === value) ?? all[0];

export const groupingLabels: Readonly<Record<Grouping, () => string>> = {
  domain: () => vscode.l10n.t('By domain'),
  week: () => vscode.l10n.t('By plan week'),
  module: () => vscode.l10n.t('By module'),
  weakest: () => vscode.l10n.t('Weakest first'),
};

export const filterLabels: Readonly<Record<Filter, () => string>> = {
  all: () => vscode.l10n.t('All objectives'),
  due: () => vscode.l10n.t('Due for review'),
  weak: () => vscode.l10n.t('Weak'),
  unseen: () => vscode.l10n.t('Never asked'),
};

/** Lets a person choose one of some kinds; what is chosen now is marked. */
export async function pickKind<T extends string>(
  kinds: readonly T[],
  labels: Readonly<Record<T, () => string>>,
  current: T,
  placeHolder: string,
): Promise<T | undefined> {
  const picks = kinds.map((kind) => ({
    chosen: kind,
    label: labels[kind](),
    ...(kind === current && { description: vscode.l10n.t('chosen now') }),
  }));
  return (await vscode.window.showQuickPick(picks, { placeHolder }))?.chosen;
}

/** What the view says beside its name; nothing as long as all is as at first. */
export function describe({ grouping, filter }: Arrangement): string {
  return [
    ...(grouping === 'domain' ? [] : [groupingLabels[grouping]()]),
    ...(filter === 'all' ? [] : [filterLabels[filter]()]),
  ].join(' · ');
}
