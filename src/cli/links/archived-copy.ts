import { z } from 'zod';
import type { RequestOptions } from './request-page.ts';

/** https://archive.org/help/wayback_api.php */
const AVAILABILITY = 'https://archive.org/wayback/available';

const availability = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.literal(true), status: z.string(), url: z.url() }).optional(),
  }),
});

/**
 * The Wayback Machine's copy of a page that is nearest to a date; undefined where it has none or does not answer.
 * @param date ISO date, or the start of one
 * @param service URL of the API
 */
export async function archivedCopy(
  url: string,
  date: string | undefined,
  { timeoutMs, userAgent }: RequestOptions,
  service = AVAILABILITY,
): Promise<string | undefined> {
  const query = new URLSearchParams({ url, ...(date && { timestamp: date.replaceAll('-', '') }) });
  try {
    const response = await fetch(`${service}?${query}`, {
      headers: { 'User-Agent': userAgent },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const copy = availability.parse(await response.json()).archived_snapshots.closest;
    return copy?.status === '200' ? copy.url.replace(/^http:/, 'https:') : undefined;
  } catch {
    return undefined;
  }
}
