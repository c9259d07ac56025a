import { formatEdtf } from '#i18n/dates.ts';

/** What a citation is made of. */
export interface Cited {
  authors: readonly string[];
  title: string;
  /** Site it stands on, where that is not the author's own name. */
  container?: string | undefined;
  /** As exact as it is known, in EDTF (`2023-10-20`, `2023`). */
  date?: string | undefined;
  url?: string | undefined;
}

/**
 * A citation in words: in Chinese after GB/T 7714-2015 (电子资源 `[EB/OL]`), in English after Chicago's notes
 * (17th edition, 14.207, website content), whose dates are in words.
 */
export function citationLine(cited: Cited, lang: string): string {
  return lang === 'en' ? chicago(cited) : gbt7714(cited);
}

function gbt7714({ authors, title, container, date, url }: Cited): string {
  const by = authors.length > 3 ? `${authors.slice(0, 3).join('，')}，等` : authors.join('，');
  const where = [container, date && `（${date}）`].filter(Boolean).join('，');
  return [by, `${title}[EB/OL]`, where, url].filter(Boolean).join('. ').replaceAll('。.', '。');
}

function chicago({ authors, title, container, date, url }: Cited): string {
  const names =
    authors.length > 2 ? `${authors.slice(0, -1).join(', ')}, and ${authors.at(-1)}` : authors.join(' and ');
  const end = /[.?!]$/.test(title) ? '' : ',';
  return `${[names, `“${title}${end}” ${[container, date && formatEdtf(date, 'en'), url].filter(Boolean).join(', ')}`].filter(Boolean).join(', ')}.`;
}
