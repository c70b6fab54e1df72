import * as vscode from 'vscode';
import { hoverAt } from '../../language/hover/hover.ts';
import { mayBeAbout } from '../../language/slot/mayBeAbout.ts';
import type { Services } from '../services.ts';
import { isEnabled, markdownOf, rangeOf } from './features.ts';
import { OtherHovers } from './otherHovers.ts';

/** What a hover's links may run. */
const COMMANDS = ['ms721.openNotes', 'ms721.quiz', 'ms721.openCmdlet'];

export class HoverProvider implements vscode.HoverProvider {
  readonly #services: Services;
  readonly #others = new OtherHovers();

  constructor(services: Services) {
    this.#services = services;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (this.#others.isOwnQuestion(document, position) || !isEnabled('hover', document)) {
      return undefined;
    }
    const script = this.#services.scripts.of(document);
    const offset = document.offsetAt(position);
    const { version } = document;
    if (!mayBeAbout(script, offset)) {
      return undefined;
    }
    const { language } = this.#services;
    const [catalog, blueprint] = await Promise.all([
      this.#services.catalog(),
      this.#services.blueprint(),
    ]);
    const explainedElsewhere = (cmdlet: string) => this.#others.explain(cmdlet);
    const hover = hoverAt(script, offset, { catalog, blueprint, language, explainedElsewhere });
    // The offset is of the document as it was when the reference was not there yet.
    if (!hover || token.isCancellationRequested || document.version !== version) {
      return undefined;
    }
    if (hover.cmdlet !== undefined) {
      this.#others.learn(document, position, hover.cmdlet);
    }
    return new vscode.Hover(markdownOf(hover.markdown, ...COMMANDS), rangeOf(document, hover.span));
  }
}
