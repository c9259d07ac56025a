import type { Lang } from '#i18n/locales.ts';
import type { GlyphsByLanguage } from './heading-glyphs.ts';

/** A page and what it sets in the heading face. */
export interface PageGlyphs {
  path: string;
  lang: Lang;
  glyphs: GlyphsByLanguage;
}

/** Han characters and their punctuation, of one script, that are cut into one face; sorted. */
export interface FontSubset {
  script: Lang;
  characters: string;
}

/** Share of a language's pages from which on a character belongs to the face that all of them load. */
const COMMON = 0.02;
/** The same for a script that is not the pages' own: there it is the seal and hardly more. */
const COMMON_FOREIGN = 0.5;
/** Most characters of a face that some pages share; a page that needs more has its own. */
const MOST = 64;
/** Characters that may join a face that has none of them. */
const FEW = 5;
/** From here on characters are those of a script, and its marks; below are Latin letters. */
const FIRST_HAN = 0x2018;

/**
 * Shares the characters of headings out among faces, so that a page loads little: what many pages of a language use
 * is one face, the rest of a page is in a face it shares with pages that need much the same.
 * @returns the faces each page needs, by its path; the common one first
 */
export function groupSubsets(pages: readonly PageGlyphs[]): Map<string, FontSubset[]> {
  const found = new Map<string, FontSubset[]>(pages.map(({ path }) => [path, []]));
  for (const [key, wanted] of wants(pages)) {
    const [lang, script] = key.split(' ') as [Lang, Lang];
    const common = commonOf(wanted, lang === script ? COMMON : COMMON_FOREIGN);
    for (const { path, han } of wanted)
      if (!han.isDisjointFrom(common)) found.get(path)?.push(cut(script, common));
    for (const group of packed(wanted.map((want) => ({ ...want, han: want.han.difference(common) }))))
      for (const path of group.paths) found.get(path)?.push(cut(script, group.han));
  }
  return found;
}

/** Latin letters beyond ASCII that some page uses, sorted. */
export function extendedLatin(pages: readonly PageGlyphs[]): string {
  const used = new Set(pages.flatMap(({ glyphs }) => [...glyphs.values()].flatMap((set) => [...set])));
  return [...used]
    .filter((one) => one > '\u00a0' && !isHan(one))
    .sort()
    .join('');
}

interface Want {
  path: string;
  han: Set<string>;
}

/** What each page wants of each script, under the page's language and the script. */
function wants(pages: readonly PageGlyphs[]): Map<string, Want[]> {
  const wanted = new Map<string, Want[]>();
  for (const { path, lang, glyphs } of pages) {
    for (const [script, characters] of glyphs) {
      const han = new Set([...characters].filter(isHan));
      if (script === 'en' || han.size === 0) continue;
      const key = `${lang} ${script}`;
      const list = wanted.get(key) ?? [];
      wanted.set(key, list);
      list.push({ path, han });
    }
  }
  return wanted;
}

function isHan(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= FIRST_HAN;
}

function commonOf(wanted: readonly Want[], share: number): Set<string> {
  const pages = new Map<string, number>();
  for (const { han } of wanted) for (const one of han) pages.set(one, (pages.get(one) ?? 0) + 1);
  return new Set([...pages].flatMap(([one, count]) => (count >= wanted.length * share ? one : [])));
}

interface Group {
  paths: string[];
  han: Set<string>;
}

/** Pages that use much the same together; those that need most choose first. */
function packed(wanted: readonly Want[]): Group[] {
  const groups: Group[] = [];
  const some = wanted.filter(({ han }) => han.size > 0);
  for (const { path, han } of some.sort((a, b) => b.han.size - a.han.size || (a.path < b.path ? -1 : 1))) {
    const group = nearest(groups, han);
    if (group) {
      group.paths.push(path);
      for (const one of han) group.han.add(one);
    } else groups.push({ paths: [path], han: new Set(han) });
  }
  return groups;
}

/** The group that grows least by these characters and stays small; none where nothing is shared but few would be. */
function nearest(groups: readonly Group[], han: ReadonlySet<string>): Group | undefined {
  const growth = (group: Group) => han.difference(group.han).size;
  const fitting = groups
    .map((group) => ({ group, grown: growth(group) }))
    .filter(({ group, grown }) => group.han.size + grown <= MOST && (grown < han.size || han.size <= FEW));
  const least = Math.min(...fitting.map(({ grown }) => grown));
  return fitting.find(({ grown }) => grown === least)?.group;
}

function cut(script: Lang, characters: ReadonlySet<string>): FontSubset {
  return { script, characters: [...characters].sort().join('') };
}
