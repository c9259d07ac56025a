import type { PageFragment } from '../index/tables.ts';
import type { CharFolder } from '../text/char-folding.ts';
import type { QueryVariant } from './query-expansion.ts';
import { highlight, type TextSegment } from './highlights.ts';
import { type Passage, matchingPassages } from './passages.ts';
import type { SearchHit } from './results.ts';

/** A result as it is shown: its title marked, its line, and the places in it. */
export interface ResultView {
  title: TextSegment[];
  line: TextSegment[];
  date: string;
  kind: string;
  href: string;
  passages: (Passage & { href: string })[];
}

/** What a result shows. Its link goes to the place when the words stand nowhere but there, else to the top. */
export function toResultView(hit: SearchHit, fragment: PageFragment, wordings: readonly QueryVariant[], read: CharFolder): ResultView {
  const places = matchingPassages(fragment, wordings, read).map((place) => ({
    ...place,
    href: addressOf(fragment.url, place),
  }));
  const title = highlight(fragment.meta.title, wordings, read);
  const atTop = hit.name !== undefined || title.some((segment) => segment.marked);
  const first = places[0]?.href;
  return {
    title,
    line: highlight(fragment.meta.line, wordings, read),
    date: fragment.meta.date,
    kind: fragment.meta.kind,
    href: atTop || first === undefined ? fragment.url : first,
    passages: places,
  };
}

/** An address that lands on a place and, where the browser can, marks the words there. */
function addressOf(url: string, { anchor, phrase: words }: Passage): string {
  if (phrase === '') return anchor === '' ? url : `${url}#${anchor}`;
  return `${url}#${anchor}:~:text=${encodeURIComponent(phrase).replace(/-/g, '%2D')}`;
}
