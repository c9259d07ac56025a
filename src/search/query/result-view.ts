import type { CharFolder } from '#text/char-folding.ts';
import type { PageFragment } from '../index/tables.ts';
import type { QueryTerm } from '../text/query-terms.ts';
import type { SearchOutcome } from './engine.ts';
import { highlight, type TextSegment, toSegments } from './highlights.ts';
import { looseRange } from './loose-highlight.ts';
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
  /** True when the passages are from another edition of the page, because the one shown does not contain the query. */
  otherEdition: boolean;
}

/** The texts of a hit: of the edition shown, and of the edition that contains the query where that is another one. */
export interface HitTexts {
  shown: PageFragment;
  matching?: PageFragment;
}

/**
 * What to show of a result. Its link leads to the first passage, unless the title or a name matches: then to the top of
 * the page.
 */
export function toResultView(
  hit: SearchHit,
  { shown, matching }: HitTexts,
  outcome: Pick<SearchOutcome, 'input' | 'variants' | 'asked'>,
  foldChar: CharFolder,
): ResultView {
  const { variants } = outcome;
  const own = passagesOf(shown, variants, foldChar);
  const otherEdition = own.length === 0 && matching !== undefined;
  const passages = otherEdition ? passagesOf(matching, variants, foldChar) : own;
  const { meta } = shown;
  const title = highlightTitle(meta, outcome, foldChar);
  const asked = highlight(meta.title, apart(outcome.asked), foldChar);
  const titleMatches = hit.name !== undefined || isMarked(title);
  const line = highlight(meta.line, variants, foldChar);
  const isFound = isMarked(title) || isMarked(line) || passages.length > 0;
  return {
    title: isFound ? title : asked,
    line: isFound || isMarked(asked) ? line : [...matchingName(meta, outcome, foldChar), ...line],
    date: meta.date,
    kind: meta.kind,
    href: (titleMatches || otherEdition ? undefined : passages[0]?.href) ?? shown.url,
    passages,
    otherEdition,
  };
}

function passagesOf(fragment: PageFragment, variants: readonly QueryVariant[], foldChar: CharFolder) {
  return matchingPassages(fragment, variants, foldChar).map((passage) => ({
    ...passage,
    href: passageUrl(fragment.url, passage),
  }));
}

/** A title with the query marked, also where it is written without blanks, in pinyin or as initials. */
function highlightTitle(
  { title, pinyin = [] }: PageFragment['meta'],
  { input, variants }: Pick<SearchOutcome, 'input' | 'variants'>,
  foldChar: CharFolder,
): TextSegment[] {
  const marked = highlight(title, variants, foldChar);
  if (isMarked(marked)) return marked;
  const range = looseRange(title, input, pinyin, foldChar);
  return range ? toSegments(title, [range], 0, title.length) : marked;
}

/** The first other name of a page that contains the query or a word of the question, before the line. */
function matchingName(
  { names = [] }: PageFragment['meta'],
  { input, variants, asked }: Pick<SearchOutcome, 'input' | 'variants' | 'asked'>,
  foldChar: CharFolder,
): TextSegment[] {
  const marked = (name: string) => {
    const range = looseRange(name, input, [], foldChar);
    return range
      ? toSegments(name, [range], 0, name.length)
      : highlight(name, [...variants, ...apart(asked)], foldChar);
  };
  const found = names.map(marked).find(isMarked);
  return found ? [...found, { text: ' · ', marked: false }] : [];
}

/** Each term as a form of the query. */
function apart(terms: readonly QueryTerm[]): QueryVariant[] {
  return terms.map((term) => ({ terms: [term], factor: 1, reason: 'apart' }));
}

function isMarked(segments: readonly TextSegment[]): boolean {
  return segments.some(({ marked }) => marked);
}

/** A URL with the passage's id and a text fragment (https://wicg.github.io/scroll-to-text-fragment/) to highlight it. */
function passageUrl(url: string, { anchor, phrase }: Passage): string {
  if (phrase === '') return anchor === '' ? url : `${url}#${anchor}`;
  // A hyphen has a meaning in the syntax of text fragments, so it must be escaped.
  return `${url}#${anchor}:~:text=${encodeURIComponent(phrase).replace(/-/g, '%2D')}`;
}
