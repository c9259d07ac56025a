import type { GeneratedArchive, NamedEntry } from './generated-entry.ts';
import { GIVEN, SURNAMES } from './words.ts';

/** A word list of characters and pinyin in turn, as pairs. */
function pairs(list: readonly string[]): [char: string, pinyin: string][] {
  return Array.from({ length: list.length / 2 }, (_, index) => [
    list[index * 2] ?? '',
    list[index * 2 + 1] ?? '',
  ]);
}

const [SURNAME_PAIRS, GIVEN_PAIRS] = [pairs(SURNAMES), pairs(GIVEN)];

/** Distinct names for people: the number of one is read as digits of surname and given name. */
export function generatedPerson(index: number): NamedEntry {
  const families = SURNAME_PAIRS.length;
  const givens = GIVEN_PAIRS.length;
  const [family, familyPinyin] = SURNAME_PAIRS[index % families] ?? ['', ''];
  const [first, firstPinyin] = GIVEN_PAIRS[Math.floor(index / families) % givens] ?? ['', ''];
  const [second, secondPinyin] = GIVEN_PAIRS[
    (index * 7 + Math.floor(index / families / givens)) % givens
  ] ?? ['', ''];
  const capital = (word: string) => word.replace(/^./, (letter) => letter.toUpperCase());
  return {
    id: `${familyPinyin}-${firstPinyin}${secondPinyin}-${index}`,
    hans: family + first + second,
    en: `${capital(firstPinyin)}${secondPinyin} ${capital(familyPinyin)}`,
  };
}

/** The data of a person: names in both scripts, two employers, a project, and for each fourth a handle or a name only. */
export function personData({ random, pick }: GeneratedArchive, { hans, en }: NamedEntry, index: number) {
  const [employer, former, project] = [pick('organizations'), pick('organizations'), pick('projects')];
  return {
    names: [
      { value: hans, lang: 'zh-Hans', kind: 'native', order: 'family-given' },
      { value: en, lang: 'en', kind: 'romanised', order: 'given-family' },
      ...(index % 4 === 1
        ? [{ value: `dev${index}x`, lang: 'mul', kind: 'handle', show: 'search-only' }]
        : []),
    ],
    identity: index % 4 === 0 ? 'name-only' : 'editor',
    listed: 'public-role',
    summary: {
      'zh-Hans': `来自${employer.hans}，${project.hans} 的贡献者，多次在活动上演讲。`,
      en: `Of ${employer.en}; a contributor to ${project.en} who spoke at several events.`,
    },
    affiliations: [
      { organization: employer.id, asOf: 2024, source: 'source-0' },
      ...(former.id !== employer.id && random() < 0.4
        ? [{ organization: former.id, asOf: 2019, source: 'source-1' }]
        : []),
    ],
    ...(random() < 0.4 && {
      projects: [
        {
          project: project.id,
          role: { 'zh-Hans': '维护者', en: 'maintainer' },
          asOf: 2024,
          source: 'source-0',
        },
      ],
    }),
    sources: [`source-${index % 40}`],
  };
}
