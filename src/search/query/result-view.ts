import type { Fragment } from '../index/tables.ts';
import type { Reader } from '../text/char-folding.ts';
import type { Wording } from './query-expansion.ts';
import { marked, type Segment } from './highlights.ts';
import { type Place, placesIn } from './passages.ts';
import type { Hit } from './results.ts';

/** A result as it is shown: its title marked, its line, and the places in it. */
export interface Shown {
  title: Segment[];
  line: Segment[];
  date: string;
  kind: string;
  href: string;
  places: (Place & { href: string })[];
}

/** What a result shows. Its link goes to the place when the words stand nowhere but there, else to the top. */
export function shownFrom(hit: Hit, fragment: Fragment, wordings: readonly Wording[], read: Reader): Shown {
  const places = placesIn(fragment, wordings, read).map((place) => ({
    ...place,
    href: addressOf(fragment.url, place),
  }));
  const title = marked(fragment.meta.title, wordings, read);
  const atTop = hit.name !== undefined || title.some((segment) => segment.marked);
  const first = places[0]?.href;
  return {
    title,
    line: marked(fragment.meta.line, wordings, read),
    date: fragment.meta.date,
    kind: fragment.meta.kind,
    href: atTop || first === undefined ? fragment.url : first,
    places,
  };
}

/** An address that lands on a place and, where the browser can, marks the words there. */
function addressOf(url: string, { anchor, words }: Place): string {
  if (words === '') return anchor === '' ? url : `${url}#${anchor}`;
  return `${url}#${anchor}:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
}
