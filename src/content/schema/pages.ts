import { z } from 'zod';

/**
 * `content/pages.yaml`: the pages of learn.microsoft.com that content may name, beside those of the reference's cmdlets.
 * Each is the path of its address, in lower case, without the anchor.
 */
export const pagesFile = z.array(
  z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9./-]*$/,
      'a page is the path of its address in lower case: microsoftteams/qos-in-teams',
    ),
);
