import type { offlineNoticeStrings } from '#i18n/strings/client/offline-notice.ts';
import { createButton } from '../dom/element.ts';
import { readPageStrings } from '../dom/page-strings.ts';

/** Shows that this page is a saved copy, and once the network is back, that there is a current version. */
export function showSavedCopy(notice: HTMLElement, savedAt: string): void {
  const { t, locale } = noticeStrings(notice);
  const date =
    savedAt && new Date(savedAt).toLocaleString(localeTag(locale), { dateStyle: 'long', timeStyle: 'short' });
  show(notice, savedAt ? t('offline.copy', { date }) : t('offline.not-saved'));
  addEventListener('online', async () => {
    const response = await fetch(location.pathname, { cache: 'no-cache' }).catch(() => undefined);
    if (response?.ok) show(notice, t('offline.back'), reloadButton(t('offline.reload')));
  });
}

/** Shows that the site has a newer version of this page. */
export function showNewerVersion(notice: HTMLElement): void {
  const { t } = noticeStrings(notice);
  show(notice, t('offline.newer'), reloadButton(t('offline.reload')));
}

function noticeStrings(notice: HTMLElement) {
  return readPageStrings<keyof typeof offlineNoticeStrings, object>(notice, notice.dataset['words']);
}

function localeTag(locale: string): string {
  return { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant' }[locale] ?? 'en';
}

function show(notice: HTMLElement, text: string, ...actions: Node[]): void {
  notice.replaceChildren(text, ...actions.flatMap((action) => [' ', action]));
  notice.hidden = false;
}

function reloadButton(label: string): HTMLElement {
  return createButton('offline-reload', label, () => location.reload());
}
