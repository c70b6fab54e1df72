import type { ToExam } from '../messages/exam.ts';

export type ItemPage = ToExam['item'];

/** What the mock exam shows, one at a time. */
export type Page = Exclude<ToExam[keyof ToExam], { type: 'notice' }>;

/** What a page is about: two messages with the same key show the same thing, perhaps further on. */
export function keyOf(page: Page): string {
  switch (page.type) {
    case 'intro':
      return page.type;
    case 'item':
      return `item ${page.place.exam} ${page.question.id}`;
    case 'overview':
      return `overview ${page.place.exam} ${page.place.section}`;
    case 'result':
      return `result ${page.exam}`;
    case 'review':
      return `review ${page.exam} ${page.position}`;
  }
}
