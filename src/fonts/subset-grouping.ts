import type { Lang } from '#schemas/text.ts';
import { compareStrings } from '#text/compare.ts';
import type { GlyphsByLanguage } from './heading-glyphs.ts';

/** A page and the characters that it sets in the heading font. */
export interface PageGlyphs {
  path: string;
  lang: Lang;
  glyphs: GlyphsByLanguage;
}

/** The characters of one font file: Han characters and CJK punctuation of one script, sorted. */
export interface FontSubset {
  script: Lang;
  characters: string;
}

/** From this share of the pages of a language on, a character is in the file that all of them load. */
const COMMON_SHARE = 0.02;
/** The same for a script other than the page's own, of which pages use few characters besides those of the seal. */
const COMMON_SHARE_OTHER_SCRIPT = 0.5;
/** Most characters of a file that several pages share; a page that needs more has its own. */
const MAX_SHARED_CHARACTERS = 64;
/** A page that needs at most this many characters may join a file that has none of them yet. */
const FEW_CHARACTERS = 5;
/** From this code point on, characters are set in the font of their script; those below are Latin. */
const FIRST_HAN = 0x2018;

/**
 * Distributes the characters of headings over font files so that each page loads little: what many pages of a language
 * use is one file; the rest of a page is in a file that it shares with pages that need similar characters.
 * @returns the subsets each page needs, by path, the common one first
 */
export function groupSubsets(pages: readonly PageGlyphs[]): Map<string, FontSubset[]> {
  const subsets = new Map<string, FontSubset[]>(pages.map(({ path }) => [path, []]));
  for (const [key, needs] of needsByScript(pages)) {
    const [lang, script] = key.split(' ') as [Lang, Lang];
    const common = commonCharacters(needs, lang === script ? COMMON_SHARE : COMMON_SHARE_OTHER_SCRIPT);
    for (const { path, han } of needs)
      if (!han.isDisjointFrom(common)) subsets.get(path)?.push(toSubset(script, common));
    const rest = needs.map((need) => ({ ...need, han: need.han.difference(common) }));
    for (const group of groupPages(rest))
      for (const path of group.paths) subsets.get(path)?.push(toSubset(script, group.han));
  }
  return subsets;
}

/** The Latin letters beyond ASCII that the pages use, sorted. */
export function extendedLatin(pages: readonly PageGlyphs[]): string {
  const used = new Set(pages.flatMap(({ glyphs }) => [...glyphs.values()].flatMap((set) => [...set])));
  return [...used]
    .filter((character) => character > '\u00a0' && !isHanOrPunctuation(character))
    .sort()
    .join('');
}

/** The Han characters and punctuation that a page needs of one script. */
interface PageNeed {
  path: string;
  han: Set<string>;
}

/** What pages need, by the page's language and the script, as `zh-Hans zh-Hant`. */
function needsByScript(pages: readonly PageGlyphs[]): Map<string, PageNeed[]> {
  const needs = new Map<string, PageNeed[]>();
  for (const { path, lang, glyphs } of pages) {
    for (const [script, characters] of glyphs) {
      const han = new Set([...characters].filter(isHanOrPunctuation));
      if (script === 'en' || han.size === 0) continue;
      const key = `${lang} ${script}`;
      const list = needs.get(key) ?? [];
      list.push({ path, han });
      needs.set(key, list);
    }
  }
  return needs;
}

function isHanOrPunctuation(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= FIRST_HAN;
}

function commonCharacters(needs: readonly PageNeed[], share: number): Set<string> {
  const pageCounts = new Map<string, number>();
  for (const { han } of needs)
    for (const character of han) pageCounts.set(character, (pageCounts.get(character) ?? 0) + 1);
  return new Set(
    [...pageCounts].flatMap(([character, count]) => (count >= needs.length * share ? character : [])),
  );
}

/** Pages that share a font file. */
interface PageGroup {
  paths: string[];
  han: Set<string>;
}

/** Groups pages with similar needs, greedily: pages with the most characters first. */
function groupPages(needs: readonly PageNeed[]): PageGroup[] {
  const groups: PageGroup[] = [];
  const sorted = needs
    .filter(({ han }) => han.size > 0)
    .sort((a, b) => b.han.size - a.han.size || compareStrings(a.path, b.path));
  for (const { path, han } of sorted) {
    const group = bestGroup(groups, han);
    if (group) {
      group.paths.push(path);
      for (const character of han) group.han.add(character);
    } else groups.push({ paths: [path], han: new Set(han) });
  }
  return groups;
}

/**
 * The group that these characters enlarge least without making it too large. A group must have some of them already,
 * unless they are few.
 */
function bestGroup(groups: readonly PageGroup[], han: ReadonlySet<string>): PageGroup | undefined {
  const candidates = groups
    .map((group) => ({ group, added: han.difference(group.han).size }))
    .filter(
      ({ group, added }) =>
        group.han.size + added <= MAX_SHARED_CHARACTERS && (added < han.size || han.size <= FEW_CHARACTERS),
    );
  const least = Math.min(...candidates.map(({ added }) => added));
  return candidates.find(({ added }) => added === least)?.group;
}

function toSubset(script: Lang, characters: ReadonlySet<string>): FontSubset {
  return { script, characters: [...characters].sort().join('') };
}
