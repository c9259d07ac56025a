import { z } from 'astro/zod';

/** An id: lower-case ASCII words joined by hyphens, the same in every language, and the file's name. */
export const entryId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'an id has only lower-case letters a–z, digits and single hyphens, as in kubecon-china-2019',
  })
  .describe('Lower-case ASCII words joined by hyphens');

/** Ids this entry had before; each stays a redirect for ever. */
export const previousIds = z.array(entryId).min(1).optional().describe('Former ids; each becomes a redirect');
