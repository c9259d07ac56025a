import { formatEdtf } from '#i18n/dates.ts';

/** The parts of a citation. */
export interface CitationParts {
  authors: readonly string[];
  title: string;
  /** Name of the site, where that is not the author. */
  container?: string | undefined;
  /** EDTF: `2023-10-20` or `2023`. */
  date?: string | undefined;
  url?: string | undefined;
}

/**
 * A citation as one line: in Chinese in the format of GB/T 7714-2015 for electronic resources (`[EB/OL]`), in English
 * in that of a note of the Chicago Manual of Style (17th edition, 14.207, website content).
 */
export function citationLine(cited: CitationParts, lang: string): string {
  return lang === 'en' ? chicago(cited) : gbt7714(cited);
}

function gbt7714({ authors, title, container, date, url }: CitationParts): string {
  const by = authors.length > 3 ? `${authors.slice(0, 3).join('，')}，等` : authors.join('，');
  const where = [container, date && `（${date}）`].filter(Boolean).join('，');
  return [by, `${title}[EB/OL]`, where, url].filter(Boolean).join('. ').replaceAll('。.', '。');
}

function chicago({ authors, title, container, date, url }: CitationParts): string {
  const names =
    authors.length > 2 ? `${authors.slice(0, -1).join(', ')}, and ${authors.at(-1)}` : authors.join(' and ');
  const end = /[.?!]$/.test(title) ? '' : ',';
  return `${[names, `“${title}${end}” ${[container, date && formatEdtf(date, 'en'), url].filter(Boolean).join(', ')}`].filter(Boolean).join(', ')}.`;
}
