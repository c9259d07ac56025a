import { hasHan } from '#text/han.ts';
import { abbreviationKind, NAMES_WITH_END_MARK } from './abbreviations.ts';
import { isOpeningMark, pairedSpans, type TextSpan } from './paired-marks.ts';

/** Offsets of a sentence in its block, in UTF-16 code units, without white space at both ends. */
export type SentenceSpan = TextSpan;

/** What a sentence must not be cut in. */
export interface UnbrokenParts {
  /** Links, mentions and code of the text. */
  spans?: readonly TextSpan[];
  /** Names with an end mark, such as `Ahoy!`. */
  names?: readonly string[];
}

// Sentence boundaries of Unicode (UAX #29), which Node has for all languages. Its rules know no abbreviations.
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits a block of text into sentences, in Chinese or in Latin scripts: at the boundaries of Unicode, except in
 * brackets, quotations, names and the given parts, and after abbreviations. Where a boundary is uncertain there is
 * none, because half a sentence is not evidence.
 * @returns spans in order; together they contain all text that is not white space
 */
export function splitSentences(text: string, unbroken: UnbrokenParts = {}): SentenceSpan[] {
  const quoted = pairedSpans(text);
  const parts = [...(unbroken.spans ?? []), ...quoted, ...nameSpans(text, unbroken.names)];
  const isInside = insideTest(parts);
  const quotationAt = new Map(quoted.toReversed().map((span) => [span.end, span]));
  const boundaries: number[] = [];
  for (const boundary of [...candidateBoundaries(text), text.length]) {
    const start = boundaries.at(-1) ?? 0;
    if (!isInside(boundary) && (boundary === text.length || endsSentence(text, start, boundary, quotationAt)))
      boundaries.push(boundary);
  }
  return boundaries
    .map((end, index) => trim(text, boundaries[index - 1] ?? 0, end))
    .filter(({ start, end }) => end > start);
}

/** Whether an offset is inside of a span: some span that starts before it ends after it. */
function insideTest(spans: readonly TextSpan[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (offset) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.start ?? 0) < offset) from = middle + 1;
      else to = middle;
    }
    return from > 0 && (reach[from - 1] ?? 0) > offset;
  };
}

/** Where Unicode ends sentences, before brackets that open the next one. A single line end is a blank. */
function candidateBoundaries(text: string): number[] {
  const line = text.replace(/(?<!\n)\n(?!\n)/g, ' ');
  return [...SEGMENTER.segment(line)].slice(1).map(({ index }) => {
    let boundary = index;
    while (isOpeningMark(text[boundary - 1] ?? '')) boundary--;
    return boundary;
  });
}

/** Characters at the end of a sentence that decide about it; the whole of a long one would be read for each boundary. */
const TAIL = 200;

function endsSentence(
  text: string,
  start: number,
  boundary: number,
  quotationAt: ReadonlyMap<number, TextSpan>,
): boolean {
  const [sentence, rest] = [text.slice(start, boundary), text.slice(boundary)];
  const before = sentence.trimEnd();
  const after = rest.trimStart();
  const blank = sentence.length - before.length + rest.length - after.length;
  if (sentence.endsWith('\n\n')) return true;
  if (!/[\p{L}]/u.test(before) || /^[\p{Pe}\p{Pf}\p{Po}…—～~]/u.test(after.replace(/^[@#*§¶]/u, '')))
    return false;
  const quotation = quotationAt.get(start + before.length);
  if (quotation && !endsWithQuotation(text, start, quotation, after)) return false;
  const bare = before.slice(-TAIL).replace(/[\p{Pe}\p{Pf}"]+$/u, '');
  if (/．$/u.test(bare) && blank === 0) return false;
  return /[.!?．]$/u.test(bare) && !/\p{Script=Han}[.!?．]+$/u.test(bare)
    ? latinEnd(bare, after, blank)
    : true;
}

/** A quotation ends its sentence after a colon or comma (她说：“来了。”), not where it begins it (“来了。”她说). */
function endsWithQuotation(
  text: string,
  start: number,
  { start: opening }: TextSpan,
  after: string,
): boolean {
  if (!/[“‘「『"]/.test(text[opening] ?? '')) return true;
  const before = text.slice(start, opening).trim();
  return /[：:，,]$/.test(before) || (before !== '' && STARTER.test(after));
}

/** Decides at `.`, `!` and `?` of Latin text by the words on both sides. */
function latinEnd(before: string, after: string, blank: number): boolean {
  if (hasHan(after[0] ?? ''))
    return !hasHan(before) && /\s/.test(before.trim()) && !isAbbreviation(before, after);
  if (blank === 0 || /^\p{Ll}/u.test(after)) return false;
  if (!before.endsWith('.')) return !isNameWithEndMark(before, after);
  return !isAbbreviation(before, after);
}

function isAbbreviation(before: string, after: string): boolean {
  const kind = before.endsWith('.') ? abbreviationKind(before, after) : 'none';
  return kind === 'never-at-end' || (kind === 'maybe-at-end' && !STARTER.test(after));
}

/** `Ahoy! Studio` after other words: two capitalized words, and the second seldom begins a sentence. */
function isNameWithEndMark(before: string, after: string): boolean {
  return /\s\p{Lu}[\p{L}\d]*[!?]$/u.test(before) && /^\p{Lu}/u.test(after) && !STARTER.test(after);
}

/** Words that often begin an English sentence and are not part of a name. */
const STARTER = new RegExp(
  `^[“"‘(]?(?:${[
    'A An And After All Also Although As At Because Before Both But By During Each Even Every For From Given',
    'He Her Here His How However I If In It Its Later Many More Most Much My Next No None Not Now Of On Once One Only',
    'Or Other Our Over She Since So Some Soon Still Such That The Their Then There These They This Those Though Thus To',
    'Today Two Three Under Until We What When Where Whether While Who Why With Yes Yet You Your',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?=[\\s,:’']|$)`,
  'u',
);

function nameSpans(text: string, names: readonly string[] = []): TextSpan[] {
  return [...NAMES_WITH_END_MARK, ...names].flatMap((name) =>
    [...occurrences(text, name)].map((start) => {
      // A name that ends with its mark includes the blank after it, so that no sentence ends there within a line.
      const end = start + name.length;
      const isLast = /^\s*$/.test(text.slice(end)) || STARTER.test(text.slice(end).trimStart());
      return { start, end: isLast ? end : end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0) + 1 };
    }),
  );
}

function* occurrences(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) yield at;
}

function trim(text: string, from: number, until: number): SentenceSpan {
  const slice = text.slice(from, until);
  const start = from + (slice.length - slice.trimStart().length);
  return { start, end: start + slice.trim().length };
}
