import { toPinyin } from '#i18n/collate.ts';
import { MAX_ID_LENGTH } from '#schemas/id.ts';

/** A text as an id: pinyin for Chinese, lower case, hyphens; empty when it has no letter or digit to write so. */
export function toSlug(text: string): string {
  const latin = text.replace(
    /\p{Script=Han}+/gu,
    (han) => ` ${toPinyin(han, 'other').replaceAll('ü', 'v')} `,
  );
  return latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The ids a file could have, best first: its own name, then with the year, then with the names of its folders.
 * @param slug the `slug` of its front matter, which replaces the name of the file
 */
export function idCandidates(path: string, slug: string | undefined): string[] {
  const parts = pathParts(path);
  const names = parts
    .filter((part, index) => index === parts.length - 1 || !GENERIC_FOLDER.test(part))
    .map(undatedSlug)
    .filter(Boolean)
    .toReversed();
  const ownSlug = slug ? toSlug(slug.split('/').filter(Boolean).at(-1) ?? '') : '';
  const [name, ...folders] = ownSlug === '' || ownSlug === names[0] ? names : [ownSlug, ...names.slice(1)];
  if (name === undefined) return [];
  const year = /(?:^|\/)(\d{4})[-/]/.exec(path)?.[1];
  const withFolders = [1, 2]
    .filter((count) => count <= folders.length)
    .map((count) => [...folders.slice(0, count).toReversed(), name].join('-'));
  const wholePath = parts.map(undatedSlug).filter(Boolean).join('-');
  return [
    ...new Set([name, ...(year ? [`${name}-${year}`] : []), ...withFolders, wholePath].map(withoutLastWords)),
  ];
}

/** An id that is too long, without the words that do not fit. */
function withoutLastWords(id: string): string {
  if (id.length <= MAX_ID_LENGTH) return id;
  const end = id.lastIndexOf('-', MAX_ID_LENGTH);
  return id.slice(0, end > 0 ? end : MAX_ID_LENGTH);
}

/** The folders and the name of a file, without extension and language; without the name of an index file. */
function pathParts(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const stem = (parts.pop() ?? '')
    .replace(/\.(?:md|markdown|mdx)$/i, '')
    .replace(/\.(?:zh|en|cn)(?:-[a-z]+)?$/i, '');
  return /^(?:_?index|readme)$/i.test(stem) ? parts : [...parts, stem];
}

/** Without the date that Jekyll puts before a name. */
function undatedSlug(part: string): string {
  return toSlug(part.replace(/^\d{4}-\d\d?-\d\d?-/, ''));
}

/** Folders that most sites have and that do not identify a text. */
const GENERIC_FOLDER = /^(?:_?posts?|content|blogs?|docs|zh|zh-cn|zh-tw|en|\d+)$/i;
