import type { GeneratedArchive, NamedEntry } from './generated-entry.ts';
import { CITIES, SYLLABLES, TOPICS } from './words.ts';

/** An invented word for an index, as names of software are: each index gives another. */
function inventedWord(index: number): string {
  const count = SYLLABLES.length;
  const digits = [index % count, Math.floor(index / count) % count, (index * 11 + 5) % count];
  const word = digits.map((digit) => SYLLABLES[digit] ?? '').join('');
  return word.replace(/^./, (letter) => letter.toUpperCase());
}

/** Id and name of the project of an index; distinct for distinct indexes. */
export function projectName(index: number): NamedEntry {
  const word = `${inventedWord(index)}Kit`;
  return { id: `${word.toLowerCase()}-${index}`, hans: word, en: word };
}

/** Id and name of the organization of an index; distinct for distinct indexes. */
export function organizationName(index: number): NamedEntry {
  const word = `${inventedWord(index + 7)}Labs`;
  return { id: `${word.toLowerCase()}-${index}`, hans: word, en: word };
}

/** Id and name of the series of an index; distinct for distinct indexes. */
export function seriesName(index: number): NamedEntry {
  const word = inventedWord(index + 13);
  return {
    id: `${word.toLowerCase()}-days-${index}`,
    hans: `${word} 开发者日`,
    en: `${word} Developer Days`,
  };
}

/** Events are editions of series, ten of each, one a year in one city after another. */
export function eventName(index: number): NamedEntry & { year: number; city: (typeof CITIES)[number] } {
  const series = seriesName(Math.floor(index / 10));
  const year = 2016 + (index % 10);
  const city = CITIES[index % CITIES.length] ?? CITIES[0];
  return {
    id: `${series.id}-${year}`,
    hans: `${series.hans} ${year} ${city[0]}`,
    en: `${series.en} ${year} ${city[1]}`,
    year,
    city,
  };
}

/** The fields of a project file. */
export function projectData({ pick }: GeneratedArchive, { hans }: NamedEntry, index: number) {
  const [zh, en] = TOPICS[index % TOPICS.length] ?? TOPICS[0];
  return {
    name: hans,
    kind: 'software',
    summary: { 'zh-Hans': `用于${zh}的开源软件。`, en: `Open source software for ${en}.` },
    repository: `https://github.com/example/${hans.toLowerCase()}`,
    maturity: [{ stage: 'sandbox', from: 2018 + (index % 6), source: 'source-2' }],
    organizations: [{ organization: pick('organizations').id, role: 'origin', source: 'source-2' }],
    sources: ['source-2'],
  };
}

/** The fields of an organization file. */
export function organizationData(_archive: GeneratedArchive, { hans }: NamedEntry, index: number) {
  const [zh, en] = TOPICS[index % TOPICS.length] ?? TOPICS[0];
  return {
    name: hans,
    kind: index % 5 === 0 ? 'community' : 'company',
    summary: { 'zh-Hans': `从事${zh}。`, en: `Works on ${en}.` },
    sources: [`source-${index % 40}`],
  };
}

/** The fields of a series file. */
export function seriesData(_archive: GeneratedArchive, { hans, en }: NamedEntry) {
  return {
    name: { 'zh-Hans': hans, en },
    kind: 'conference',
    summary: { 'zh-Hans': '每年一届的开发者聚会。', en: 'A yearly gathering of developers.' },
    sources: ['source-3'],
  };
}

/** An event with three sessions, six people in them and four of its own, two organizations and two figures. */
export function eventData(archive: GeneratedArchive, { hans, en }: NamedEntry, index: number) {
  const { pick, distinct } = archive;
  const { year, city } = eventName(index);
  const month = String(3 + (index % 8)).padStart(2, '0');
  const roles = ['organizer', 'speaker', 'attendee', 'moderator'];
  return {
    name: { 'zh-Hans': hans, en },
    kind: 'conference',
    series: seriesName(Math.floor(index / 10)).id,
    dates: `${year}-${month}-10/${year}-${month}-11`,
    timezone: 'Asia/Shanghai',
    place: city[1].toLowerCase(),
    format: 'in-person',
    status: 'held',
    summary: { 'zh-Hans': `在${city[0]}的开发者聚会。`, en: `A gathering of developers in ${city[1]}.` },
    organizations: distinct('organizations', 2).map(({ id }, at) => ({
      ...{ organization: id, role: at === 0 ? 'organizer' : 'sponsor', source: 'source-3' },
    })),
    people: distinct('people', 4).map(({ id }, at) => ({ person: id, role: roles[at], source: 'source-3' })),
    sessions: [0, 1, 2].map((at) => sessionData(archive, index * 3 + at, `${year}-${month}-10`)),
    statistics: [
      figure('attendees', '参会者', 'attendees', 120 + ((index * 37) % 900), 'people'),
      figure('talks', '议题', 'talks', 3 + (index % 40), 'count'),
    ],
    sources: [`source-${index % 40}`, pick('events').id === '' ? 'source-4' : 'source-3'].slice(0, 1),
  };
}

function figure(metric: string, zh: string, en: string, value: number, unit: string) {
  return { metric, label: { 'zh-Hans': zh, en }, value, unit, source: 'source-4' };
}

function sessionData({ distinct, pick }: GeneratedArchive, index: number, date: string) {
  const topic = (index * 7) % TOPICS.length;
  const [zh, en] = TOPICS[topic] ?? TOPICS[0];
  const project = pick('projects');
  return {
    id: `session-${index % 3}`,
    title: {
      'zh-Hans': `${project.hans} 与${zh}：第 ${index} 讲`,
      en: `${project.en} and ${en}, part ${index}`,
    },
    kind: 'talk',
    date,
    people: distinct('people', 2).map(({ id }) => ({ person: id })),
    projects: [project.id],
    topics: [`topic-${topic}`],
    source: 'source-3',
  };
}
