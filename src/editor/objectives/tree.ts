import * as vscode from 'vscode';
import type { Blueprint } from '../../study/blueprint.ts';
import type { Study } from '../../study/reviews/study.ts';
import { Rows, type Arrangement } from '../../study/rows.ts';
import type { Services } from '../services.ts';
import { treeItem, type Row } from './items.ts';

type TreeServices = Pick<Services, 'blueprint' | 'language' | 'log'> & {
  readonly study: Pick<Services['study'], 'current' | 'onDidChange'>;
};

interface State {
  readonly blueprint: Blueprint;
  readonly study: Study | undefined;
  readonly rows: Rows;
}

/** How the rows are arranged, and when that changes. */
export interface Arranged {
  readonly current: Arrangement;
  readonly onDidChange: vscode.Event<void>;
}

/** The objectives and what they are grouped by, as the tree asks for them. */
export class ObjectivesProvider implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #services: TreeServices;
  readonly #arranged: Arranged;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #shown = new vscode.EventEmitter<readonly string[]>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #state: Promise<State> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;
  /** Tells the rows without a parent, each time that the view asks for them: there may be none. */
  readonly onDidShowRoots = this.#shown.event;

  constructor(services: TreeServices, arranged: Arranged) {
    this.#services = services;
    this.#arranged = arranged;
    const refresh = () => {
      this.#state = undefined;
      this.#changed.fire();
    };
    this.#subscriptions = [
      services.study.onDidChange(refresh),
      arranged.onDidChange(refresh),
      this.#changed,
      this.#shown,
    ];
  }

  async getChildren(row?: Row): Promise<Row[]> {
    const { rows } = await this.#current();
    if (!row) {
      this.#shown.fire(rows.roots);
    }
    return (row ? rows.childrenOf(row.id) : rows.roots).map((id) => ({ id }));
  }

  async getParent(row: Row): Promise<Row | undefined> {
    const id = (await this.#current()).rows.parentOf(row.id);
    return id === undefined ? undefined : { id };
  }

  async getTreeItem(row: Row): Promise<vscode.TreeItem> {
    const { blueprint, study } = await this.#current();
    const scope = blueprint.scope(row.id);
    if (!scope) {
      throw new Error(`no such row: ${row.id}`);
    }
    return treeItem(scope, row.id, { blueprint, language: this.#services.language, study });
  }

  /** Whether an objective is among the rows, filtered as they are. */
  async has(id: string): Promise<boolean> {
    return (await this.#current()).rows.has(id);
  }

  dispose(): void {
    this.#subscriptions.forEach((one) => void one.dispose());
  }

  #current(): Promise<State> {
    this.#state ??= this.#read().catch((error: unknown) => {
      this.#state = undefined;
      throw error;
    });
    return this.#state;
  }

  async #read(): Promise<State> {
    const [blueprint, study] = await Promise.all([this.#services.blueprint(), this.#study()]);
    const readiness = study?.readiness ?? new Map<string, never>();
    return { blueprint, study, rows: new Rows(blueprint, readiness, this.#arranged.current) };
  }

  /** A history that cannot be read costs the rows nothing but what they say of it. */
  async #study(): Promise<Study | undefined> {
    try {
      return await this.#services.study.current();
    } catch (error) {
      this.#services.log.error('The history could not be read:', error);
      return undefined;
    }
  }
}
