import type { Node, NodeId, PostText } from '#graph/model/model.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { align, type Pair, standingOf } from '#parallel/alignment.ts';
import { followed, paragraphsOf } from '#parallel/follow.ts';
import { all, graph } from './graph.ts';
import { textFor } from './texts.ts';

/** Below this many paragraphs there is nothing to lay side by side. */
const ENOUGH = 5;

/** Two texts of a post, and how their paragraphs stand to each other. */
export interface Parallel {
  original: PostText;
  translation: PostText;
  pairs: readonly Pair[];
}

/** The written text a language's page shows, beside another: the original beside a translation of it. */
export function parallelFor(post: NodeId, locale: Locale): Parallel | undefined {
  const [original, ...translations] = graph.texts.get(post) ?? [];
  const shown = textFor(post, locale);
  const translation = shown === original ? translations[0] : shown;
  if (!original || !translation) return undefined;
  const now = paragraphsOf(original.sentences);
  const stated = 'follows' in translation.front ? translation.front.follows : undefined;
  const follows = followed(now, paragraphsOf(translation.sentences), stated);
  return follows && now.length >= ENOUGH ? { original, translation, pairs: align(now, follows) } : undefined;
}

/** How many paragraphs of the original a text has not followed yet; none unless it is the translation of the two. */
export function behind(text: PostText, parallel: Parallel | undefined): number {
  if (text !== parallel?.translation) return 0;
  return parallel.pairs.filter((pair) => standingOf(pair) !== 'same').length;
}

/** The side-by-side pages of every post that can have one. */
export function parallelPaths() {
  type Post = Extract<Node, { kind: 'post' }>;
  return LOCALES.flatMap((locale) =>
    all('post').flatMap((node: Post) => {
      const parallel = parallelFor(node.id, locale);
      return parallel ? [{ params: { locale, slug: node.slug }, props: { locale, node, parallel } }] : [];
    }),
  );
}
