import { z } from 'zod';

/** Source of the regular expression for an id, for use inside larger expressions. */
export const ID_PATTERN = '[a-z0-9]+(?:-[a-z0-9]+)*';

const WHOLE_ID = new RegExp(`^${ID_PATTERN}$`);

/** Longest id: with its folders it must fit into a file name (255 bytes) and into a URL that people copy. */
export const MAX_ID_LENGTH = 100;

/** Names of devices, which Windows cannot give to files (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** True for an id: lower-case ASCII words joined by single hyphens, and no device of Windows. */
export function isId(value: string): boolean {
  return WHOLE_ID.test(value) && value.length <= MAX_ID_LENGTH && !DEVICE.test(value);
}

/** An id: the same in every language, and the file's name. */
export const entryId = z
  .string()
  .regex(WHOLE_ID, {
    error: 'an id has only lower-case letters a–z, digits and single hyphens, as in kubecon-china-2019',
  })
  .refine((value) => !DEVICE.test(value), { error: 'Windows keeps this name for a device; add a word' })
  .max(MAX_ID_LENGTH, { error: `an id has at most ${MAX_ID_LENGTH} characters` })
  .describe('Lower-case ASCII words joined by hyphens');

/**
 * Ids this entry had before, oldest first: the site redirects each of them to the current one, and the oldest is its name
 * in feeds and calendars for ever.
 */
export const previousIds = z
  .array(entryId)
  .min(1)
  .optional()
  .describe('Former ids, oldest first; each becomes a redirect');
