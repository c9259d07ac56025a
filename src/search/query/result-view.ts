import type { PageFragment } from '../index/tables.ts';
import type { CharFolder } from '../text/char-folding.ts';
import { highlight, type TextSegment } from './highlights.ts';
import { matchingPassages, type Passage } from './passages.ts';
import type { QueryVariant } from './query-expansion.ts';
import type { SearchHit } from './results.ts';

/** What is shown of a result. */
export interface ResultView {
  title: TextSegment[];
  line: TextSegment[];
  date: string;
  kind: string;
  href: string;
  passages: (Passage & { href: string })[];
}

/**
 * What to show of a result. Its link leads to the first passage, unless the title or a name matches: then to the top of
 * the page.
 */
export function toResultView(
  hit: SearchHit,
  fragment: PageFragment,
  variants: readonly QueryVariant[],
  foldChar: CharFolder,
): ResultView {
  const passages = matchingPassages(fragment, variants, foldChar).map((passage) => ({
    ...passage,
    href: passageUrl(fragment.url, passage),
  }));
  const title = highlight(fragment.meta.title, variants, foldChar);
  const titleMatches = hit.name !== undefined || title.some((segment) => segment.marked);
  return {
    title,
    line: highlight(fragment.meta.line, variants, foldChar),
    date: fragment.meta.date,
    kind: fragment.meta.kind,
    href: (titleMatches ? undefined : passages[0]?.href) ?? fragment.url,
    passages,
  };
}

/** A URL with the passage's id and a text fragment (https://wicg.github.io/scroll-to-text-fragment/) to highlight it. */
function passageUrl(url: string, { anchor, phrase }: Passage): string {
  if (phrase === '') return anchor === '' ? url : `${url}#${anchor}`;
  // A hyphen has a meaning in the syntax of text fragments, so it must be escaped.
  return `${url}#${anchor}:~:text=${encodeURIComponent(phrase).replace(/-/g, '%2D')}`;
}
