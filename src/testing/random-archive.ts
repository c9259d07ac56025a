import fc from 'fast-check';
import {
  randomEvent,
  randomOrganization,
  randomPerson,
  randomPost,
  randomProject,
  randomSeries,
} from './random-entries.ts';
import { mostly, RANDOM_IDS, randomText } from './random-values.ts';

const entries = <Data>(data: fc.Arbitrary<Data>, minLength = RANDOM_IDS.length) =>
  fc.tuple(fc.shuffledSubarray(RANDOM_IDS, { minLength }), fc.infiniteStream(data));

/** Fields that put a thing below or after another of its kind. */
const CHAINS = ['partOf', 'parent', 'succeeds'];

/**
 * Takes out of most archives what almost every random one has: circles, parts on other days, and people of one name.
 * `wild` archives keep it.
 */
function tamed(folder: string, own: string, data: Record<string, unknown>): Record<string, unknown> {
  const order = RANDOM_IDS.indexOf(own);
  const below = CHAINS.filter((field) => RANDOM_IDS.indexOf(String(data[field])) >= order);
  const tame = { ...data, ...Object.fromEntries(below.map((field) => [field, undefined])) };
  if (folder === 'events')
    return { ...tame, dates: '2019-06-24/2019-06-26', coLocatedWith: undefined, edition: order + 1 };
  if (folder !== 'people') return tame;
  const names = (data['names'] as { value: string }[]).map((name, index) => ({
    ...name,
    ...(index === 0 && { show: undefined, kind: 'preferred' }),
    value: `${name.value.slice(0, 200)} ${'abcdef'[order]?.repeat(9)}${index}`,
  }));
  return { ...tame, names, listed: 'public-role' };
}

/** A register with a row for every id. */
function register<Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<Record<string, Row>> {
  return fc
    .tuple(...RANDOM_IDS.map(() => row))
    .map((rows) => Object.fromEntries(rows.map((one, index) => [RANDOM_IDS[index] ?? '', one])));
}

/** Files of an archive: many are right, some have a fault. */
export const randomArchive: fc.Arbitrary<Record<string, string>> = fc
  .record({
    wild: fc.integer({ min: 0, max: 9 }).map((digit) => digit === 0),
    kinds: fc.record({
      people: entries(randomPerson),
      projects: entries(randomProject),
      organizations: entries(randomOrganization),
      series: entries(randomSeries),
      events: entries(randomEvent),
    }),
    posts: entries(randomPost, 0),
    topics: register(fc.record({ name: randomText, summary: randomText })),
    places: register(
      fc.record({
        name: randomText,
        country: mostly(['CN', 'FR', 'US'], ['ZZ']),
        coordinates: fc.tuple(fc.double({ min: -90, max: 90 }), fc.double({ min: -180, max: 180 })),
      }),
    ),
  })
  .map(({ wild, kinds, posts: [postIds, posts], topics, places }) => {
    const facts = Object.entries(kinds).flatMap(([folder, [ids, stream]]) =>
      ids.map((own) => {
        const data = stream.next().value as Record<string, unknown>;
        const content = { ...(wild ? data : tamed(folder, own, data)), sources: ['s'] };
        return [`${folder}/${own}.yaml`, JSON.stringify(content)];
      }),
    );
    const texts = postIds.map((own) => {
      const { fields, body } = posts.next().value as { fields: object; body: string[] };
      const front = JSON.stringify({ ...fields, sources: ['s'] });
      return [`posts/${own}.md`, `---\n${front}\n---\n\n${body.join('\n\n')}\n`];
    });
    const sources = ['sources.yml', JSON.stringify({ s: { title: 'S', url: 'https://example.org' } })];
    const registers = Object.entries({ 'topics.yml': topics, 'places.yml': places }).map(([file, rows]) => {
      const own = Object.entries(rows).map(([one, row], index) => [
        one,
        { ...row, ...(wild ? {} : { name: `Register ${index}` }), source: 's' },
      ]);
      return [file, JSON.stringify(Object.fromEntries(own))];
    });
    return Object.fromEntries([sources, ...registers, ...facts, ...texts]);
  });
