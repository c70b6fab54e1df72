import type * as vscode from 'vscode';
import type { Study } from '../../study/reviews/study.ts';
import type { Services } from '../services.ts';
import { treeItem, type Row } from './items.ts';

type TreeServices = Pick<Services, 'blueprint' | 'language' | 'log'> & {
  readonly study: Pick<Services['study'], 'current' | 'onDidChange'>;
};

/** Domains, skills and objectives as the tree asks for them. */
export class ObjectivesProvider implements vscode.TreeDataProvider<Row> {
  readonly #services: TreeServices;

  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(services: TreeServices) {
    this.#services = services;
    this.onDidChangeTreeData = services.study.onDidChange;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    const blueprint = await this.#services.blueprint();
    if (!row) {
      return blueprint.domains.map(({ id }) => ({ id }));
    }
    const scope = blueprint.scope(row.id);
    switch (scope?.kind) {
      case 'domain':
        return scope.domain.skills.map(({ id }) => ({ id }));
      case 'skill':
        return blueprint.objectivesOfSkill(row.id).map(({ id }) => ({ id }));
      default:
        return [];
    }
  }

  async getParent(row: Row): Promise<Row | undefined> {
    const blueprint = await this.#services.blueprint();
    const scope = blueprint.scope(row.id);
    if (scope?.kind === 'objective') {
      return { id: scope.objective.skill };
    }
    const domain = blueprint.domains.find((one) => one.skills.some((skill) => skill.id === row.id));
    return domain && { id: domain.id };
  }

  async getTreeItem(row: Row): Promise<vscode.TreeItem> {
    const blueprint = await this.#services.blueprint();
    const scope = blueprint.scope(row.id);
    if (!scope) {
      throw new Error(`no such row: ${row.id}`);
    }
    const study = await this.#study();
    return treeItem(scope, row.id, { blueprint, language: this.#services.language, study });
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
