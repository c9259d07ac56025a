import { compareStrings } from '#text/compare.ts';
import type { RecognizedMention } from '../text/mentions.ts';

/** A name in the title counts as much as this many in the text. */
const TITLE_WEIGHT = 3;
const MIN_PROJECT_COUNT = 3;
const MAX_PROJECTS = 2;

/**
 * What a text is about, from what it names: the event it names most often and up to two projects it names at least
 * three times; else whatever it names most often.
 * @param idsInTitle ids that the title names
 * @returns no ids when nothing was recognized
 */
export function subjectIds(mentions: readonly RecognizedMention[], idsInTitle: readonly string[]): string[] {
  const counts = new Map(mentions.map(({ id, count }) => [id, count]));
  for (const id of idsInTitle) counts.set(id, (counts.get(id) ?? 0) + TITLE_WEIGHT);
  const ranked = [...counts].toSorted(([a, x], [b, y]) => y - x || compareStrings(a, b));
  const ofKind = (kind: string) => ranked.filter(([id]) => id.startsWith(`${kind}:`));
  const chosen = [
    ...ofKind('event').slice(0, 1),
    ...ofKind('project')
      .filter(([, count]) => count >= MIN_PROJECT_COUNT)
      .slice(0, MAX_PROJECTS),
  ];
  return (chosen.length > 0 ? chosen : ranked.slice(0, 1)).map(([id]) => id);
}

/** The kind of a post, guessed from words of its title. */
export function guessPostKind(title: string, isTranslation: boolean): string {
  const kind = KINDS_BY_TITLE.find(([pattern]) => pattern.test(title))?.[1];
  return kind ?? (isTranslation ? 'translation' : 'essay');
}

const KINDS_BY_TITLE: readonly (readonly [RegExp, string])[] = [
  [/年度|年终|年終|annual|year in review|\b20\d\d (?:review|recap)\b/i, 'annual-review'],
  [/回顾|回顧|见闻|見聞|纪实|紀實|侧记|側記|recap|之行|随笔|隨筆|summary of|highlights/i, 'recap'],
  [/发布|發布|發佈|宣布|公布|公告|announc|releas|introducing/i, 'announcement'],
];
