import type { Graph, NodeId, PostText } from '#graph/model/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { alignParagraphs, type ParagraphPair, pairStatus } from '#parallel/alignment.ts';
import { paragraphIdsOf, resolveSourceParagraphs } from '#parallel/source-paragraphs.ts';
import { postTextFor } from '../locale/post-text.ts';

/** A shorter original has no side-by-side page. */
const MIN_PARAGRAPHS = 5;

/** An original and a translation of a post with their paragraphs paired. */
export interface ParallelTexts {
  original: PostText;
  translation: PostText;
  pairs: readonly ParagraphPair[];
}

/**
 * The text that a language's page of a post shows, paired with the original, or with the first translation where the
 * page shows the original; undefined where the paragraphs cannot be paired.
 */
export function parallelTexts(graph: Graph, post: NodeId, locale: Locale): ParallelTexts | undefined {
  const [original, ...translations] = graph.texts.get(post) ?? [];
  const shown = postTextFor(graph, post, locale);
  const translation = shown === original ? translations[0] : shown;
  if (!original || !translation) return undefined;
  const current = paragraphIdsOf(original.sentences);
  const stated = 'sourceParagraphs' in translation.front ? translation.front.sourceParagraphs : undefined;
  const sources = resolveSourceParagraphs(current, paragraphIdsOf(translation.sentences), stated);
  return sources && current.length >= MIN_PARAGRAPHS
    ? { original, translation, pairs: alignParagraphs(current, sources) }
    : undefined;
}

/** How many paragraphs of the original changed since `text` was translated from it; 0 for an original. */
export function outdatedParagraphs(text: PostText, parallel: ParallelTexts | undefined): number {
  if (!parallel || text !== parallel.translation) return 0;
  return parallel.pairs.filter((pair) => pairStatus(pair) !== 'same').length;
}
