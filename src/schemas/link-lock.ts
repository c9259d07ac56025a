import { z } from 'zod';
import { isDay } from './edtf.ts';
import { webUrl } from './source.ts';

/** The result for a URL: found, found under another URL, gone, or unknown. */
export const LINK_STATUSES = ['ok', 'moved', 'gone', 'unknown'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

const isoDay = z.string().refine(isDay, 'a day, as 2024-08-21');

/** One URL of `content/links.lock.yml`. */
const lockedLink = z.strictObject({
  status: z.enum(LINK_STATUSES),
  answer: z
    .union([z.int().min(100).max(999), z.string().regex(/^[a-z]+(?:-[a-z]+)*$/)])
    .describe('HTTP status of the last answer, or why there was none: timeout, bad-tls'),
  checked: isoDay.describe('Day of the last request'),
  since: isoDay.describe('Day on which it had this status first'),
  to: webUrl.optional().describe('Where it has moved for good'),
  archived: webUrl.optional().describe('Copy in the Wayback Machine'),
});
export type LockedLink = z.infer<typeof lockedLink>;

/** `content/links.lock.yml`: the URLs of other sites that the archive links to, as `npm run links` found them. */
export const linkLock = z.record(z.string().regex(/^https?:\/\//, 'a web address'), lockedLink);
export type LinkLock = z.infer<typeof linkLock>;

/**
 * Statuses that state that a page is gone permanently; 404 is not among them, because servers also send it by mistake.
 */
const FINAL_ANSWERS: readonly LockedLink['answer'][] = [410, 451];

/** True when pages show that a linked page is gone: its server stated it, or it was missing on two days. */
export function isLost({ status, answer, since, checked }: LockedLink): boolean {
  return status === 'gone' && (FINAL_ANSWERS.includes(answer) || since < checked);
}
