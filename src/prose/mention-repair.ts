import { KINDS, type Kind } from '#schemas/edge.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { isId } from '#schemas/id.ts';
import { parseMention } from './mention.ts';

/** What authors write before the id of an entry: the kind, its folder, and both in Chinese. */
const KIND_WORDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...KINDS.map((kind) => [kind, kind] as const),
  ...KINDS.map((kind) => [FOLDERS[kind], kind] as const),
  ['人', 'person'],
  ['人物', 'person'],
  ['活动', 'event'],
  ['活動', 'event'],
  ['项目', 'project'],
  ['項目', 'project'],
  ['组织', 'organization'],
  ['組織', 'organization'],
  ['系列', 'series'],
  ['文章', 'post'],
]);

/**
 * The URL of a mention that was written in another way: people/wang-li.yaml, /zh-hans/people/wang-li/, Person:Wang_Li,
 * person：wang-li.
 * @returns undefined for a mention as it must be, and for what names no entry
 */
export function repairedMentionUrl(url: string): string | undefined {
  const path = decoded(url)
    .normalize('NFKC')
    .replace(/^https?:\/\/[^/]+(?=\/(?:zh-hans|zh-hant|en)\/)/, '')
    .replace(/^\/(?:zh-hans|zh-hant|en)\/|^(?:\.{0,2}\/)*(?:content\/)?/, '')
    .replace(/\.(?:ya?ml|mdx?)$|\/$/, '')
    .replace(/[\s,、;.。]+$/, '');
  const [, word = '', rest = ''] = /^([^\s:/]+)\s*[:/]\s*([^\s:/]+)$/.exec(path) ?? [];
  const kind = KIND_WORDS.get(word.toLowerCase());
  const id = rest.toLowerCase().replace(/[_‐‑–—−]+/g, '-');
  const repaired = `${kind}:${id}`;
  return kind && id.split('#').every(isId) && repaired !== url ? repaired : undefined;
}

/**
 * The title of a mention that was written in another way: “Speaker @ event：meet-2020”, “speaker，meet-2020”.
 * @returns undefined for one that can be parsed, and for words
 */
export function repairedMentionTitle(title: string): string | undefined {
  const [, role, event] =
    /^([a-z-]+)\s*(?:@|,|、|\bat\b|\bin\b)\s*(?:event\s*[:/]\s*|events\/)?([a-z0-9#-]+)$/.exec(
      title.normalize('NFKC').toLowerCase().trim(),
    ) ?? [];
  const repaired = `${role} at event:${event}`;
  if (!role || !event || repaired === title || 'problem' in parseMention('', repaired)) return undefined;
  return repaired;
}

/** A URL of Markdown with its Chinese characters as they are. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
