import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import { displayableForms } from '#i18n/names.ts';
import { isEditors, type Post } from '#schemas/post.ts';
import type { Text } from '#schemas/text.ts';
import { site } from '#site.ts';

/** Authors with their names. A person without a page in the archive (opted out) is left out. */
export function bylineRecords(bylines: Post['authors'], graph: Graph): { id?: NodeId; name: Text }[] {
  return bylines.flatMap((byline) => {
    if (typeof byline !== 'string') return { name: byline.name };
    if (isEditors(byline)) return { name: { 'zh-Hans': site.name['zh-hans'], en: site.name.en } };
    const node = graph.nodes.get(byline);
    return node ? { id: byline, name: unconvertedName(node) } : [];
  });
}

/** The name of a node in every language in which it is written, without conversion between the Chinese scripts. */
export function unconvertedName(node: Node): Text {
  if (node.kind === 'session') return node.data.title;
  if (node.kind === 'post') return { [node.data.lang]: node.data.title };
  if (node.kind !== 'person') return node.data.name;
  const [han, latin] = (['zh-hans', 'en'] as const).map(
    (locale) => displayableForms(node.data.names, locale)[0],
  );
  const lang = han?.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  if (!han || !latin) return node.slug;
  return han.value === latin.value ? han.value : { [lang]: han.value, en: latin.value };
}
