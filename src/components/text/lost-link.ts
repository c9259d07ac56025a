import type { LocaleContext } from '#i18n/locale-context.ts';
import { escapeHtml } from '#text/escape-html.ts';

/** The note after a link whose page is gone: since when, and a link to its archived copy. Empty for other links. */
export function lostLinkHtml(url: string | undefined, context: LocaleContext): string {
  const lost = context.lost(url) ?? context.lost(url && unescapedUrl(url));
  if (!lost) return '';
  const since = escapeHtml(context.t('evidence.lost', { date: context.date(lost.since) }));
  const copy = lost.archived
    ? ` · <a href="${escapeHtml(lost.archived)}">${escapeHtml(context.t('evidence.archived'))}</a>`
    : '';
  return ` <small class="lost" data-search-ignore>[${since}${copy}]</small>`;
}

/** A URL as authors write it: the Markdown processor percent-encodes letters that are not ASCII. */
function unescapedUrl(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}
