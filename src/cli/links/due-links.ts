import type { LinkLock, LockedLink } from '#schemas/link-lock.ts';

/** Days until a URL is requested again; fewer where the page was missing. */
const DAYS: Readonly<Record<LockedLink['status'], number>> = { ok: 90, moved: 90, unknown: 7, gone: 1 };
/** Days until a URL is requested again whose page has been gone for `LONG_GONE` days. */
const LONG_GONE_DAYS = 90;
const LONG_GONE = 14;

/** The URLs to request on a day: new ones first, then the others, those checked longest ago first. */
export function dueLinks(urls: readonly string[], lock: LinkLock, today: string): string[] {
  return urls
    .filter((url) => isDue(lock[url], today))
    .map((url, index) => ({ url, index, checked: lock[url]?.checked ?? '' }))
    .sort((a, b) => (a.checked === b.checked ? a.index - b.index : a.checked < b.checked ? -1 : 1))
    .map(({ url }) => url);
}

function isDue(link: LockedLink | undefined, today: string): boolean {
  if (!link) return true;
  const isLongGone = link.status === 'gone' && daysBetween(link.since, today) >= LONG_GONE;
  return daysBetween(link.checked, today) >= (isLongGone ? LONG_GONE_DAYS : DAYS[link.status]);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
