import type { TemplateResult } from 'lit';
import type { Response, ShownQuestion, Verdict } from '../messages/item.ts';
import { choiceView } from './choice.ts';
import type { ItemDeed } from './deed.ts';
import { gapsView } from './gaps.ts';
import { matchView } from './match.ts';
import { orderView } from './order.ts';
import { indexesOf } from './response.ts';
import { statementsView } from './statements.ts';
import { writtenView } from './written.ts';

export interface PartsView {
  readonly question: ShownQuestion;
  /** The options chosen, the order given, or what each part is given, so far; or what is written. */
  readonly response: Response;
  readonly verdict: Verdict | undefined;
  readonly onDeed: (deed: ItemDeed) => void;
}

/** What of an item is answered: options, steps, statements, pairs, gaps or a text. */
export function partsView(view: PartsView): TemplateResult {
  const { question, verdict, onDeed } = view;
  const response = indexesOf(view.response);
  const onFill = (slot: number, choice: number) => onDeed({ type: 'fill', slot, choice });
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const onPick = (index: number) => onDeed({ type: 'pick', index });
      return choiceView({ question, verdict, chosen: response, onPick });
    }
    case 'order': {
      const onMove = (from: number, to: number) => onDeed({ type: 'move', from, to });
      return orderView({ question, verdict, order: response, onMove });
    }
    case 'statements':
      return statementsView({ question, verdict, response, onFill });
    case 'match': {
      const onDrop = (slot: number, choice: number) => onDeed({ type: 'drop', slot, choice });
      return matchView({ question, verdict, response, onFill, onDrop });
    }
    case 'gaps':
      return gapsView({ question, verdict, response, onFill });
    case 'written': {
      const text = typeof view.response === 'string' ? view.response : '';
      const onWrite = (written: string) => onDeed({ type: 'write', text: written });
      return writtenView({ text, verdict, onWrite });
    }
  }
}
