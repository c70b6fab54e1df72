/**
 * The kinds of text that every content file is made of. Content is checked against these schemas when the extension
 * is built; at run time only the types are used.
 */
import { z } from 'zod';

const trimmed = (what: string) =>
  z
    .string(`${what} must be text`)
    .refine((text) => text.trim().length > 0, `${what} must not be empty`);

/** Markdown or plain text that a person reads; never empty. */
export const prose = trimmed('this text');

/** A title in both languages of the product. */
export const title = z.strictObject({
  en: trimmed('the English title'),
  fr: trimmed('the French title'),
});
export type Title = z.infer<typeof title>;

/** A stable id: words in lower case joined by hyphens, levels joined by dots, as `direct-routing.voice-routes`. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/,
    'an id is made of lower-case words joined by hyphens, its levels by dots: direct-routing.voice-routes',
  );

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date('a date is written YYYY-MM-DD');

/** The hosts that content may send a reader to: Microsoft's documentation and its short links. */
const allowedHosts = new Set(['learn.microsoft.com', 'aka.ms']);

/** An address of Microsoft's documentation, without a locale so that it opens in the reader's language. */
export const learnUrl = z.string().check((context) => {
  const url = URL.canParse(context.value) ? new URL(context.value) : undefined;
  if (url?.protocol !== 'https:' || !allowedHosts.has(url.hostname)) {
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: `a source is an https address of ${[...allowedHosts].join(' or ')}`,
    });
  } else if (/^\/[a-z]{2}-[a-z]{2}\//i.test(url.pathname)) {
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: 'leave the locale (/en-us/) out of the address',
    });
  }
});

export const link = z.strictObject({ title: prose, url: learnUrl });
export type Link = z.infer<typeof link>;
