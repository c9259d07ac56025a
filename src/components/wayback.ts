/**
 * Where the Wayback Machine may have an address near a date. Computed, never seen: pages must say so.
 * @param date EDTF; without one the newest copy is asked for
 */
export function lookup(url: string, date: string | undefined): string {
  const digits = (date ?? '').split('/')[0]?.replace(/\D/g, '') ?? '';
  return `https://web.archive.org/web/${digits || '2'}/${url}`;
}
