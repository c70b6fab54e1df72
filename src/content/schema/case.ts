import { z } from 'zod';
import { writtenQuestion, type Question } from './question.ts';
import { id, prose, title } from './text.ts';

const FEW = 'a case study has four to six questions';

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

const scenario = prose.refine((text) => words(text) >= 150 && words(text) <= 400, {
  error: 'a scenario has 150 to 400 words',
});

/** A scenario that a few questions share. */
const caseStudy = z.strictObject({
  type: z.literal('case'),
  id,
  title,
  scenario,
  questions: z.array(writtenQuestion).min(4, FEW).max(6, FEW),
});
type WithoutQuestions = Omit<z.infer<typeof caseStudy>, 'questions'>;

export type CaseStudy = WithoutQuestions & { questions: Question[] };

/** `content/cases/<slug>.yaml`, one case study each. */
// As with questions: which of its fields a command has is checked; the type alone cannot say so.
export const caseFile = caseStudy as unknown as z.ZodType<CaseStudy>;
