import type { Graph, NodeId, PostText } from '#graph/model/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { sourceLang } from '#i18n/localize.ts';

/**
 * The text of a post that a language's page shows.
 * @throws when the post has no text
 */
export function postTextFor({ texts }: Graph, post: NodeId, locale: Locale): PostText {
  const available = texts.get(post) ?? [];
  const lang = sourceLang(
    available.map((text) => text.lang),
    locale,
  );
  const found = available.find((text) => text.lang === lang);
  if (!found) throw new Error(`${post} has no text`);
  return found;
}
