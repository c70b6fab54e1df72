import type * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { treeItem, type Row } from './items.ts';

/** Domains, skills and objectives as the tree asks for them. */
export class ObjectivesProvider implements vscode.TreeDataProvider<Row> {
  readonly #services: Pick<Services, 'blueprint' | 'language'>;

  constructor(services: Pick<Services, 'blueprint' | 'language'>) {
    this.#services = services;
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
    return treeItem(scope, row.id, blueprint, this.#services.language);
  }
}
