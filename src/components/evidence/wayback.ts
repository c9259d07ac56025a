/**
 * URL of the Wayback Machine's copy of a page nearest to a date. It is computed and not checked, so pages must say
 * that a copy may not exist.
 * @param date EDTF; without one the newest copy
 */
export function waybackUrl(url: string, date: string | undefined): string {
  const digits = (date ?? '').split('/')[0]?.replace(/\D/g, '') ?? '';
  return `https://web.archive.org/web/${digits || '2'}/${url}`;
}
