import type { NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LinkedItem } from '#pictures/svg/linked-item.ts';

/** A node as a picture labels and links it. */
export function linkedNode(id: NodeId, context: LocaleContext): LinkedItem {
  const { text, lang } = context.listed(id);
  return { id, name: text, lang: lang === context.lang ? undefined : lang, href: context.href(id) };
}

/** Returns the function from an id to its label and link, for `map`. */
export function linkedNodesIn(context: LocaleContext): (id: NodeId) => LinkedItem {
  return (id) => linkedNode(id, context);
}
