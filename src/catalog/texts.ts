import type { NodeId, PostText } from '#graph/model/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { sourceLang } from '#i18n/localize.ts';
import { graph } from './graph.ts';

/** The text of a post that a language's page shows. */
export function textFor(post: NodeId, locale: Locale): PostText {
  const texts = graph.texts.get(post) ?? [];
  const lang = sourceLang(
    texts.map((text) => text.lang),
    locale,
  );
  const found = texts.find((text) => text.lang === lang);
  if (!found) throw new Error(`${post} has no text`);
  return found;
}
