import * as l10n from '@vscode/l10n';
import type { GapsQuestion, WrittenQuestion } from '../content/schema/command.ts';
import type {
  ChoiceQuestion,
  MatchQuestion,
  OrderQuestion,
  Question,
  StatementsQuestion,
} from '../content/schema/question.ts';
import type { Markdown } from './ankiMarkdown.ts';
import { choices } from './grading.ts';
import { shownOrder } from './quiz.ts';
import { shuffledIndexes } from './random.ts';

/** The two sides of a card, in HTML: front below the stem, back above the explanation. */
export interface Sides {
  readonly front: string;
  readonly back: string;
}

export function sides(question: Question, markdown: Markdown): Sides {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return choiceSides(question, markdown);
    case 'order':
      return orderSides(question, markdown);
    case 'statements':
      return statementSides(question, markdown);
    case 'match':
      return matchSides(question, markdown);
    case 'command':
      return question.gaps === undefined
        ? writtenSides(question, markdown)
        : gapSides(question, markdown);
  }
}

function choiceSides(question: ChoiceQuestion, markdown: Markdown): Sides {
  const count = choices(question) ?? 1;
  const task = count === 1 ? l10n.t('Choose one answer') : l10n.t('Choose {0} answers', count);
  const shown = shownOrder(question, SEED).map((index) => question.options[index]!);
  const options = shown.map(({ text }) => `<li>${inline(text, markdown)}</li>`);
  const keys = shown.flatMap((option, place) =>
    // Numbered as on the front: the second of the options is B on both sides.
    option.correct ? [`<li value="${place + 1}">${explained(option, markdown)}</li>`] : [],
  );
  return {
    front: `<p>${task}</p><ol type="A">${options.join('')}</ol>`,
    back: `<ol type="A">${keys.join('')}</ol>`,
  };
}

function orderSides(question: OrderQuestion, markdown: Markdown): Sides {
  const shown = shownOrder(question, SEED).map((index) => question.sequence[index]!);
  const steps = shown.map(({ text }) => `<li>${inline(text, markdown)}</li>`);
  const right = question.sequence.map((step) => `<li>${explained(step, markdown)}</li>`);
  return {
    front: `<p>${l10n.t('Put the steps in the right order')}</p><ul>${steps.join('')}</ul>`,
    back: `<ol>${right.join('')}</ol>`,
  };
}

function statementSides({ statements }: StatementsQuestion, markdown: Markdown): Sides {
  const shown = statements.map(({ text }) => `<li>${inline(text, markdown)}</li>`);
  const answers = statements.map((one) => {
    const answer = one.correct ? l10n.t('Yes') : l10n.t('No');
    return `<li>${answer}: ${explained(one, markdown)}</li>`;
  });
  return {
    front: `<p>${l10n.t('Yes or no for each')}</p><ol>${shown.join('')}</ol>`,
    back: `<ol>${answers.join('')}</ol>`,
  };
}

function matchSides({ id, pairs, distractors = [] }: MatchQuestion, markdown: Markdown): Sides {
  const rights = [...pairs.map(({ right }) => right), ...distractors];
  const list = (texts: readonly string[]) =>
    texts.map((text) => `<li>${inline(text, markdown)}</li>`).join('');
  const shown = shuffledIndexes(rights.length, `${SEED}/${id}`).map((index) => rights[index]!);
  const matched = pairs.map(({ left, right, rationale }) => {
    const pair = { text: `${left} → ${right}`, rationale };
    return `<li>${explained(pair, markdown)}</li>`;
  });
  return {
    front: `<ol>${list(pairs.map(({ left }) => left))}</ol><ul>${list(shown)}</ul>`,
    back: `<ol>${matched.join('')}</ol>`,
  };
}

function gapSides({ command, gaps }: GapsQuestion, markdown: Markdown): Sides {
  const filled = (fill: (gap: number) => string) =>
    code(
      command.replaceAll(/\{\{(\d+)\}\}/g, (_, gap: string) => fill(Number(gap) - 1)),
      markdown,
    );
  const right = gaps.map(({ options }) => options.find(({ correct }) => correct)!);
  const offered = gaps.map(
    ({ options }) => `<li>${options.map(({ text }) => inline(text, markdown)).join(' | ')}</li>`,
  );
  const reasons = right.map((option) => `<li>${explained(option, markdown)}</li>`);
  return {
    front: `${filled((gap) => `___${gap + 1}___`)}<ol>${offered.join('')}</ol>`,
    back: `${filled((gap) => right[gap]?.text ?? '')}<ol>${reasons.join('')}</ol>`,
  };
}

const writtenSides = ({ answer }: WrittenQuestion, markdown: Markdown): Sides => ({
  front: '',
  back: code(answer, markdown),
});

const code = (text: string, markdown: Markdown) =>
  `<pre><code>${markdown.utils.escapeHtml(text.trim())}</code></pre>`;

/** The same parts stand in the same places in every file. */
const SEED = 'anki';

const inline = (text: string, markdown: Markdown) => markdown.renderInline(text.trim());

const explained = (
  part: { readonly text: string; readonly rationale: string },
  markdown: Markdown,
) => `<b>${inline(part.text, markdown)}</b><br>${inline(part.rationale, markdown)}`;
