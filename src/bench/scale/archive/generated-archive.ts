import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { seededRandom } from '#text/seeded-random.ts';
import {
  eventData,
  eventName,
  organizationData,
  organizationName,
  projectData,
  projectName,
  seriesData,
  seriesName,
} from './generated-entities.ts';
import type { GeneratedArchive, GeneratedFolder, NamedEntry } from './generated-entry.ts';
import { generatedPerson, personData } from './generated-people.ts';
import { generatedPost } from './generated-post.ts';
import { CITIES, TOPICS } from './words.ts';

/** Entries of each folder for a number of posts. */
export const FOLDER_SIZES: Readonly<Record<GeneratedFolder, (posts: number) => number>> = {
  people: (posts) => Math.max(20, Math.round(posts / 3)),
  events: (posts) => Math.max(10, Math.round(posts / 20)),
  projects: (posts) => Math.max(10, Math.round(posts / 20)),
  organizations: (posts) => Math.max(10, Math.round(posts / 20)),
  series: (posts) => Math.ceil(Math.max(10, Math.round(posts / 20)) / 10),
};

/**
 * Power that the random share of a folder is raised to. With 2 the most frequent of n entries gets a share of n^-1/2,
 * with 3 of n^-1/3: an archive of more posts has larger hubs, and more of them.
 */
const SKEW: Readonly<Record<GeneratedFolder, number>> = {
  people: 2,
  events: 2,
  projects: 3,
  organizations: 3,
  series: 1,
};

const GENERATORS = {
  people: [generatedPerson, personData],
  events: [eventName, eventData],
  projects: [projectName, projectData],
  organizations: [organizationName, organizationData],
  series: [seriesName, seriesData],
} as const;

/**
 * Writes an archive of a number of posts: a third as many people, a twentieth as many events of three sessions, projects
 * and organizations. Half of the posts are translated. The same seed gives the same bytes.
 * @param folder content folder; created when it does not exist
 */
export function writeGeneratedArchive(folder: string, posts: number, seed = 1): void {
  const archive = generator(posts, seededRandom(seed));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('sources.yml', stringify(sourceRegister()));
  write('places.yml', stringify(placeRegister()));
  write('topics.yml', stringify(topicRegister()));
  write('terms.yml', 'phrases:\n  集群: 集群\n  社群: 社群\n');
  for (const [name, [nameOf, dataOf]] of Object.entries(GENERATORS)) {
    const count = FOLDER_SIZES[name as GeneratedFolder](posts);
    for (let index = 0; index < count; index++) {
      const named = nameOf(index);
      write(`${name}/${named.id}.yaml`, stringify(dataOf(archive, named, index), { lineWidth: 0 }));
    }
  }
  for (let index = 0; index < posts; index++) {
    const { id, front, body, translation } = generatedPost(archive, index);
    write(`posts/${id}.md`, markdownFile(front, body));
    if (index % 2 === 0) write(`posts/${id}.en.md`, markdownFile(translation.front, translation.body));
  }
}

function generator(posts: number, random: () => number): GeneratedArchive {
  const index = (folder: GeneratedFolder) =>
    Math.floor(FOLDER_SIZES[folder](posts) * random() ** SKEW[folder]);
  const pick = Object.assign((folder: GeneratedFolder) => GENERATORS[folder][0](index(folder)), { index });
  const distinct = (folder: GeneratedFolder, count: number) => {
    const found = new Map<string, NamedEntry>();
    while (found.size < count) {
      const entry = pick(folder);
      found.set(entry.id, entry);
    }
    return [...found.values()];
  };
  return { random, pick, distinct };
}

function placeRegister() {
  const places = CITIES.map(([hans, en, coordinates]) => [
    en.toLowerCase(),
    { name: { 'zh-Hans': hans, en }, country: 'CN', coordinates: [...coordinates], source: 'source-0' },
  ]);
  return Object.fromEntries(places);
}

function topicRegister() {
  const topics = TOPICS.map(([hans, en], index) => [
    `topic-${index}`,
    {
      name: { 'zh-Hans': hans, en },
      summary: { 'zh-Hans': `${hans}的做法。`, en: `On ${en}.` },
      source: 'source-0',
    },
  ]);
  return Object.fromEntries(topics);
}

function sourceRegister() {
  const sources = Array.from({ length: 40 }, (_, index) => [
    `source-${index}`,
    {
      title: `Programme and notes, volume ${index}`,
      url: `https://example.org/sources/${index}`,
      date: 2024,
      lang: 'en',
    },
  ]);
  return Object.fromEntries(sources);
}

function markdownFile(front: object, body: string): string {
  return `---\n${stringify(front, { lineWidth: 0 })}---\n${body}\n`;
}
