import * as vscode from 'vscode';
import { hoverAt, mayExplain } from '../../language/hover/hover.ts';
import type { Services } from '../services.ts';
import { isEnabled, markdownOf, rangeOf, unchangedSince } from './features.ts';
import { OtherHovers } from './otherHovers.ts';

export class HoverProvider implements vscode.HoverProvider {
  readonly #services: Services;
  readonly #others = new OtherHovers();

  constructor(services: Services) {
    this.#services = services;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    if (this.#others.asking || !isEnabled('hover', document)) {
      return undefined;
    }
    const script = this.#services.scripts.of(document);
    const offset = document.offsetAt(position);
    if (!mayExplain(script, offset)) {
      return undefined;
    }
    const { language } = this.#services;
    const unchanged = unchangedSince(document);
    const [catalog, blueprint] = await Promise.all([
      this.#services.catalog(),
      this.#services.blueprint(),
    ]);
    const synopsisElsewhere = this.#others.explainCmdlets;
    const hover = hoverAt(script, offset, { catalog, blueprint, language, synopsisElsewhere });
    if (!hover || !unchanged()) {
      return undefined;
    }
    if (hover.cmdlet !== undefined) {
      this.#others.learn(document, position, hover.cmdlet);
    }
    const commands = ['ms721.openNotes', 'ms721.quiz', 'ms721.openCmdlet'];
    return new vscode.Hover(markdownOf(hover.markdown, ...commands), rangeOf(document, hover.span));
  }
}
