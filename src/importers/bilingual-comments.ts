import { align, isNeutral, type Pair } from './align.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Region, regions } from './code.ts';
import type { Tell } from './diagnostic.ts';
import { joined, slice, splice, type Traced, traced } from './source-mapped-text.ts';

/** A text and the original it carried along in comments. */
export interface Localized {
  original: Traced;
  translation: Traced;
}

/**
 * Takes a localized text apart: the original stands in comments, paragraph by paragraph, each followed by its
 * translation. What is the same in both languages stands once and goes into both.
 * @returns undefined when its comments hold no original
 */
export function localized(body: Traced, tell: Tell): Localized | undefined {
  const comments = regions(body.text).filter(({ kind }) => kind === 'comment');
  const originals = comments.filter((comment) => isOriginal(body.text, comment));
  if (!isEnough(body.text, originals)) return undefined;
  const rest = tellOthers(body, comments, originals, tell);
  const pairs = segmentsOf(rest.body, rest.originals).flatMap((segment) => alignSegment(segment, tell));
  return {
    original: together(
      pairs.flatMap(
        ({ original, translation }) => original ?? (translation && isNeutral(translation) ? translation : []),
      ),
    ),
    translation: together(pairs.flatMap(({ translation }) => translation ?? [])),
  };
}

/** Comments that hold no original are told and taken out. */
export function withoutComments(body: Traced, tell: Tell): Traced {
  const comments = regions(body.text).filter(({ kind }) => kind === 'comment');
  return splice(
    body,
    comments.map((comment) => ({ ...comment, with: gone(body, comment, tell) })),
  );
}

/** True when the comments of a text hold the original of a translation, not just a word here and there. */
export function holdsOriginal(text: string): boolean {
  const comments = regions(text).filter(({ kind }) => kind === 'comment');
  return isEnough(
    text,
    comments.filter((comment) => isOriginal(text, comment)),
  );
}

/** A translation has about two Chinese characters for each English word. */
function isEnough(text: string, originals: readonly Region[]): boolean {
  const words = originals.flatMap(
    ({ start, end }) => inner(text, start, end).match(/[A-Za-z]{2,}/g) ?? [],
  ).length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && words > 3 && words > han / 8;
}

interface Segment {
  original: Block[];
  translation: Block[];
}

function isOriginal(text: string, { start, end }: Region): boolean {
  const words = inner(text, start, end);
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const latin = words.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return !isMarker(words) && latin > 0 && han < latin / 2 && /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?$/.test(before);
}

/** `<!-- overview -->` and its like steer the former site. */
function isMarker(words: string): boolean {
  return /^\s*(?:body|overview|steps|more|prerequisites|discussion|objectives|cleanup|whatsnext|lessoncontent|seealso|synopsis|options|toc|summary|truncate|end|start)\s*$/i.test(
    words,
  );
}

function inner(text: string, start: number, end: number): string {
  return text.slice(start + 4, end - 3).replace(/-+$/, '');
}

function gone(body: Traced, { start, end }: Region, tell: Tell): string {
  const words = inner(body.text, start, end).trim();
  const line = slice(body, start, start + 1).lines[0] ?? 1;
  const inLine = /\S/.test(body.text.slice(body.text.lastIndexOf('\n', start) + 1, start));
  if (words !== '')
    tell(
      isMarker(words) ? 'left' : 'dropped',
      isMarker(words) ? 'marker' : inLine ? 'inline-comment' : 'comment',
      line,
      words,
    );
  return '';
}

function tellOthers(
  body: Traced,
  comments: readonly Region[],
  originals: readonly Region[],
  tell: Tell,
): { body: Traced; originals: Region[] } {
  const others = comments.filter((comment) => !originals.includes(comment));
  const after = splice(
    body,
    others.map((comment) => ({ ...comment, with: gone(body, comment, tell) })),
  );
  const shifted = regions(after.text).filter(
    (region) => region.kind === 'comment' && isOriginal(after.text, region),
  );
  return { body: after, originals: shifted };
}

/** Each comment, or run of comments, with the text that follows it. */
function segmentsOf(body: Traced, comments: readonly Region[]): Segment[] {
  const segments: Segment[] = [];
  let open: Segment = { original: [], translation: [] };
  let at = 0;
  for (const comment of comments) {
    const lead = /^[\s>]*(?:[-*+]|\d+[.)])\s+$/.exec(lineBefore(body.text, comment.start))?.[0] ?? '';
    const between = blocksOf(slice(body, at, comment.start - lead.length));
    open.translation.push(...between);
    if (open.translation.length > 0) {
      segments.push(open);
      open = { original: [], translation: [] };
    }
    const line = slice(body, comment.start, comment.start + 1).lines[0] ?? 1;
    open.original.push(
      ...blocksOf(
        joined([
          traced(lead, line),
          dedented(
            slice(
              body,
              comment.start + 4,
              comment.start + 4 + inner(body.text, comment.start, comment.end).length,
            ),
          ),
        ]),
      ),
    );
    at = comment.end;
    if (lead !== '') open.translation.push(...itemAfter(body, comment, lead));
    if (lead !== '') at = lineEnd(body.text, comment.end);
  }
  open.translation.push(...blocksOf(slice(body, at)));
  return [...segments, open];
}

/** `- <!-- original --> translation`: the mark of the item belongs to both. */
function itemAfter(body: Traced, comment: Region, lead: string): Block[] {
  const rest = slice(body, comment.end, lineEnd(body.text, comment.end));
  return blocksOf(joined([traced(lead, rest.lines[0] ?? 1), { ...rest, text: rest.text.trimStart() }]));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function lineBefore(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

/** A comment that opens with words on its first line is not indented by that. */
function dedented(words: Traced): Traced {
  return { ...words, text: words.text.replace(/^[ \t]+(?=\S)/, '') };
}

function alignSegment({ original, translation }: Segment, tell: Tell): Pair[] {
  const pairs = align(original, translation);
  for (const { original: from, translation: to } of pairs) {
    if (from && !to) tell('look', 'not-translated', from.words.lines[0] ?? 1, from.words.text);
    if (to && !from && !isNeutral(to)) tell('look', 'not-in-original', to.words.lines[0] ?? 1, to.words.text);
  }
  return pairs;
}

/** Blocks one under the other; items of one list stay close. */
function together(blocks: readonly Block[]): Traced {
  return joined(
    blocks.flatMap((block, index) => {
      const last = blocks[index - 1];
      const gap = !last ? '' : last.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
      return [traced(gap, block.words.lines[0] ?? 1, block.words.lines[0] ?? 1), block.words];
    }),
  );
}
