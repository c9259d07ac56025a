import fc from 'fast-check';

/** Ids with names that JavaScript objects inherit, and of the longest length. */
const IDS = ['one', 'constructor', 'valueof', 'a'.repeat(100)];

/** Texts that some format of the site gives a meaning to. */
const HOSTILE = [
  'constructor',
  'null',
  '123',
  '~',
  '=1+1',
  '<b>&"\'</b>',
  ']]>',
  '<!-- a -->',
  '&amp;lt;',
  'A}, note={x}',
  '\\input{x} $y$ % #',
  'a;b,c:\\n',
  'BEGIN:VEVENT',
  '"quoted", \'also\'',
  '[x](y) **z** `c` | d',
  'http://x.example/?a=b&c=d',
  '王立',
  '上海 “那一年”',
  '👩‍💻 e\u0301',
  '名'.repeat(300),
  'a'.repeat(300),
  '\u0085',
  'a\nb',
  '\ud800',
  '\u202e',
  ' ',
];

const word = fc.oneof(
  { weight: 900, arbitrary: fc.stringMatching(/^[A-Za-z][a-z]{1,8}( [A-Z][a-z]{1,6})?$/) },
  { weight: 300, arbitrary: fc.constantFrom(...HOSTILE.slice(0, 21)) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE.slice(21)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 1, arbitrary: fc.record({ 'zh-Hans': word, en: word }, { requiredKeys: ['en'] }) },
);
const id = fc.constantFrom(...IDS);
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
/** Values that the schemas accept, and now and then one that they refuse. */
const mostly = <Value>(good: readonly Value[], bad: readonly Value[]) =>
  fc.oneof(
    { weight: 400, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );

const dates = mostly(
  [
    '2019-06-24/2019-06-26',
    '2019-06',
    '2019',
    '2021~',
    '2020-02-29',
    '1900',
    '2100-12-31',
    '2019-11/2020-01',
  ],
  ['0000', '2019-02-30', '9999', '2020/2019'],
);
const url = mostly(
  ['https://example.org/', 'https://example.org/{a}_%7B#b&c', 'https://例子.中国/“一”'],
  ['//x', 'javascript:1', 'https://u@x.org', 'https://x.org/a b'],
);
const figure = fc.record(
  {
    metric: id,
    label: text,
    value: mostly([0, 1, 0.5, 100, 1e12, 12_345], [-1, 1e13, Number.NaN]),
    unit: fc.constantFrom('percent', 'people', 'count', undefined),
    scope: optional(text),
    by: optional(text),
  },
  { requiredKeys: ['metric', 'label', 'value'] },
);
const common = {
  summary: optional(text),
  statistics: optional(fc.array(figure, { maxLength: 2 })),
  notes: optional(fc.array(text, { maxLength: 2 })),
  links: optional(fc.dictionary(fc.constantFrom('github', 'website', 'constructor'), url, { maxKeys: 2 })),
};
const named = {
  name: text,
  shortName: optional(text),
  aliases: optional(fc.array(word, { maxLength: 2 })),
  ...common,
};
const row = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
  optional(fc.array(fc.record(fields), { maxLength: 2 }));

const person = fc.record({
  names: fc.array(
    fc.record({
      value: word,
      lang: mostly(['en', 'zh-Hans', 'mul', 'fr'], ['x', 'zh_CN']),
      kind: fc.constantFrom('preferred', 'native', 'english', 'handle', 'nickname', 'misspelling'),
      order: fc.constantFrom('family-given', 'given-family', undefined),
      show: fc.constantFrom('yes', 'no', 'search-only', undefined),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  identity: fc.constantFrom('verified', 'editor', 'name-only'),
  listed: fc.constantFrom('public-role', 'asked', 'opt-out'),
  affiliations: row({ organization: id, title: text, from: optional(dates), asOf: optional(dates) }),
  projects: row({ project: id, role: text }),
  honours: row({ title: text, by: id.map((one) => `organization:${one}`), year: optional(dates) }),
  ...common,
});
const session = fc.record({
  id,
  title: text,
  kind: fc.constantFrom('keynote', 'talk', 'panel'),
  people: row({ person: id, role: fc.constantFrom('speaker', 'moderator', undefined), as: optional(word) }),
  speakers: optional(fc.array(word, { maxLength: 2 })),
  projects: optional(fc.array(id, { maxLength: 2 })),
});
const event = fc.record({
  kind: fc.constantFrom('conference', 'meetup'),
  dates,
  status: fc.constantFrom('held', 'planned', 'cancelled', 'postponed'),
  format: fc.constantFrom('in-person', 'online', undefined),
  series: optional(id),
  edition: optional(fc.integer({ min: 1, max: 1000 })),
  partOf: fc.option(id, { freq: 4, nil: undefined }),
  coLocatedWith: fc.option(fc.array(id, { maxLength: 1 }), { freq: 4, nil: undefined }),
  place: optional(id),
  topics: optional(fc.array(id, { minLength: 1, maxLength: 2 })),
  timezone: mostly(['Asia/Shanghai', 'UTC', undefined], ['Asia/Beijing']),
  coordinates: optional(fc.tuple(fc.double({ min: -90, max: 90 }), fc.double({ min: -180, max: 180 }))),
  people: row({
    person: id,
    role: fc.constantFrom('speaker', 'organizer', 'attendee', 'host'),
    affiliation: optional(id),
  }),
  organizations: row({ organization: id, role: fc.constantFrom('host', 'sponsor') }),
  sessions: optional(fc.uniqueArray(session, { maxLength: 3, selector: (one) => one.id })),
  ...named,
});
const project = fc.record({
  partOf: fc.option(id, { freq: 6, nil: undefined }),
  repository: optional(url),
  maturity: row({ stage: fc.constantFrom('sandbox', 'graduated'), from: optional(dates) }),
  organizations: row({ organization: id, role: fc.constantFrom('origin', 'steward') }),
  ...named,
});
const organization = fc.record({
  kind: fc.constantFrom('company', 'foundation'),
  parent: fc.option(id, { freq: 6, nil: undefined }),
  formerNames: row({ name: text, until: optional(dates) }),
  ...named,
});
const series = fc.record({
  kind: fc.constantFrom('conference', 'meetup'),
  succeeds: fc.option(id, { freq: 6, nil: undefined }),
  ...named,
});
const byline = fc.oneof(
  fc.constant('xiangju'),
  id.map((one) => `person:${one}`),
  fc.record({ name: word }),
);
const bylines = fc.array(byline, { minLength: 1, maxLength: 2 });
const post = fc.record({
  fields: fc.record({
    title: word,
    summary: word,
    date: mostly(['2019-07-01', '2020-02-29', '2100-01-01'], ['0000-01-01', '2019-02-30']),
    updated: optional(mostly(['2100-12-31'], ['2000-01-01'])),
    lang: fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
    kind: fc.constantFrom('recap', 'essay', 'link'),
    authors: bylines,
    about: fc.uniqueArray(
      fc.oneof(
        id.map((one) => `event:${one}`),
        id.map((one) => `person:${one}`),
        id.map((one) => `project:${one}`),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    source: optional(fc.record({ title: word, url: optional(url), authors: bylines, date: optional(dates) })),
    topics: optional(fc.array(id, { minLength: 1, maxLength: 2 })),
    seeAlso: optional(
      fc.array(
        id.map((one) => `post:${one}`),
        { maxLength: 1 },
      ),
    ),
    draft: fc.constantFrom(true, undefined, undefined),
  }),
  body: fc.array(
    fc.oneof(
      {
        weight: 40,
        arbitrary: fc
          .tuple(
            fc.constantFrom('person', 'event', 'project', 'organization'),
            id,
            fc.stringMatching(/^[A-Za-z\u4e00-\u4e20 ]{1,12}$/),
          )
          .map(([kind, one, label]) => `A [${label}](${kind}:${one}) b.`),
      },
      { weight: 40, arbitrary: fc.stringMatching(/^[A-Za-z\u4e00-\u4e20，。! ]{1,40}$/) },
      { weight: 10, arbitrary: word },
      {
        weight: 10,
        arbitrary: fc.constantFrom(
          '> [!NOTE]\n> x',
          '- a\n  - b',
          '## H',
          '| a | b |\n| - | - |\n| c | d |',
          'x[^1]\n\n[^1]: y',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('{x}', '<b>', '<!-- a -->', '[a](#b)', '![a](b)') },
    ),
    { maxLength: 5 },
  ),
});

const entries = <Data>(data: fc.Arbitrary<Data>, minLength = IDS.length) =>
  fc.tuple(fc.shuffledSubarray(IDS, { minLength }), fc.infiniteStream(data));

/** Fields that put a thing below or after another of its kind. */
const CHAINS = ['partOf', 'parent', 'succeeds'];

/**
 * Takes out of most archives what almost every random one has: circles, parts on other days, and people of one name.
 * `wild` archives keep it.
 */
function tamed(folder: string, own: string, data: Record<string, unknown>): Record<string, unknown> {
  const order = IDS.indexOf(own);
  const below = CHAINS.filter((field) => IDS.indexOf(String(data[field])) >= order);
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
    .tuple(...IDS.map(() => row))
    .map((rows) => Object.fromEntries(rows.map((one, index) => [IDS[index] ?? '', one])));
}

/** Files of an archive: many are right, some have a fault. */
export const randomArchive: fc.Arbitrary<Record<string, string>> = fc
  .record({
    wild: fc.integer({ min: 0, max: 9 }).map((digit) => digit === 0),
    kinds: fc.record({
      people: entries(person),
      projects: entries(project),
      organizations: entries(organization),
      series: entries(series),
      events: entries(event),
    }),
    posts: entries(post, 0),
    topics: register(fc.record({ name: text, summary: text })),
    places: register(
      fc.record({
        name: text,
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
