import { inPinyin } from '#i18n/collate.ts';

/** An id made of words: pinyin for Chinese, lower case, hyphens; empty when nothing of it can be written so. */
export function slugOf(words: string): string {
  const spelled = words.replace(
    /\p{Script=Han}+/gu,
    (han) => ` ${inPinyin(han, 'thing').replaceAll('ü', 'v')} `,
  );
  return spelled
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The ids a file could have, best first: its own name, then with the names of the folders around it. */
export function idsOf(path: string, slug: string | undefined): string[] {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const stem = (parts.pop() ?? '')
    .replace(/\.(?:md|markdown|mdx)$/i, '')
    .replace(/\.(?:zh|en|cn)(?:-[a-z]+)?$/i, '');
  if (/^(?:_?index|readme)$/i.test(stem) === false) parts.push(stem);
  const year = /(?:^|\/)(\d{4})[-/]/.exec(path)?.[1];
  const names = parts
    .filter((part, index) => index === parts.length - 1 || !SHELVES.test(part))
    .map((part) => slugOf(part.replace(/^\d{4}-\d\d?-\d\d?-/, '')))
    .filter((part) => part !== '')
    .toReversed();
  const own = slug ? slugOf(slug.split('/').filter(Boolean).at(-1) ?? '') : '';
  const [first, ...around] = own === '' || own === names[0] ? names : [own, ...names.slice(1)];
  if (first === undefined) return [];
  const shelved = around.map((_, index) => [...around.slice(0, index + 1).toReversed(), first].join('-'));
  const all = parts.map((part) => slugOf(part.replace(/^\d{4}-\d\d?-\d\d?-/, ''))).filter(Boolean);
  const ids = [first, ...(year ? [`${first}-${year}`] : []), ...shelved.slice(0, 2), all.join('-')];
  return [...new Set(ids)];
}

/** Folders that every site has say nothing of a text. */
const SHELVES = /^(?:_?posts?|content|blogs?|docs|zh|zh-cn|zh-tw|en|\d+)$/i;
