import { z } from 'zod';
import { day, id, learnUrl, title } from './text.ts';

/** `short` is the title in the few words that fit a sidebar. */
export const skill = z.strictObject({ id, title, short: title });
export type Skill = z.infer<typeof skill>;

/** Share of the exam's questions, in per cent, as the blueprint states it. */
const weight = z.strictObject({
  min: z.int().min(1).max(100),
  max: z.int().min(1).max(100),
});

export const domain = z.strictObject({
  id,
  title,
  short: title,
  weight,
  skills: z.array(skill).min(1),
});
export type Domain = z.infer<typeof domain>;

/** `content/exam.yaml`: the facts of the exam and its outline down to the skills. */
export const exam = z.strictObject({
  code: z.string(),
  title,
  /** The day from which this version of the outline ("skills measured as of") is in force. */
  blueprint: day,
  source: learnUrl,
  checked: day,
  /** Scaled score needed to pass, of 1,000. */
  passing: z.int().min(1).max(1000),
  /** How many questions it asks, about. */
  questions: z.strictObject({ min: z.int().min(1), max: z.int().min(1) }),
  /** How long it takes. */
  minutes: z.int().min(1),
  retake: z.strictObject({
    /** Hours to wait after the first attempt. */
    hours: z.int().min(1),
    /** Days to wait after each later one. */
    days: z.int().min(1),
    /** Attempts within twelve months. */
    times: z.int().min(1),
    source: learnUrl,
    checked: day,
  }),
  domains: z.array(domain).min(1),
});
export type Exam = z.infer<typeof exam>;
