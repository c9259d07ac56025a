import fc from 'fast-check';
import {
  mostly,
  optionally,
  randomDates,
  randomId,
  randomText,
  randomUrl,
  randomWord,
} from './random-values.ts';

const figure = fc.record(
  {
    metric: randomId,
    label: randomText,
    value: mostly([0, 1, 0.5, 100, 1e12, 12_345], [-1, 1e13, Number.NaN]),
    unit: fc.constantFrom('percent', 'people', 'count', undefined),
    scope: optionally(randomText),
    by: optionally(randomText),
  },
  { requiredKeys: ['metric', 'label', 'value'] },
);
const common = {
  summary: optionally(randomText),
  statistics: optionally(fc.array(figure, { maxLength: 2 })),
  notes: optionally(fc.array(randomText, { maxLength: 2 })),
  links: optionally(
    fc.dictionary(fc.constantFrom('github', 'website', 'constructor'), randomUrl, { maxKeys: 2 }),
  ),
};
const named = {
  name: randomText,
  shortName: optionally(randomText),
  aliases: optionally(fc.array(randomWord, { maxLength: 2 })),
  ...common,
};
const row = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
  optionally(fc.array(fc.record(fields), { maxLength: 2 }));

/** The fields of a person. */
export const randomPerson = fc.record({
  names: fc.array(
    fc.record({
      value: randomWord,
      lang: mostly(['en', 'zh-Hans', 'mul', 'fr'], ['x', 'zh_CN']),
      kind: fc.constantFrom('preferred', 'native', 'english', 'handle', 'nickname', 'misspelling'),
      order: fc.constantFrom('family-given', 'given-family', undefined),
      show: fc.constantFrom('yes', 'no', 'search-only', undefined),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  identity: fc.constantFrom('verified', 'editor', 'name-only'),
  listed: fc.constantFrom('public-role', 'asked', 'opt-out'),
  affiliations: row({
    organization: randomId,
    title: randomText,
    from: optionally(randomDates),
    asOf: optionally(randomDates),
  }),
  projects: row({ project: randomId, role: randomText }),
  honours: row({
    title: randomText,
    by: randomId.map((one) => `organization:${one}`),
    year: optionally(randomDates),
  }),
  ...common,
});
const session = fc.record({
  id: randomId,
  title: randomText,
  kind: fc.constantFrom('keynote', 'talk', 'panel'),
  people: row({
    person: randomId,
    role: fc.constantFrom('speaker', 'moderator', undefined),
    as: optionally(randomWord),
  }),
  speakers: optionally(fc.array(randomWord, { maxLength: 2 })),
  projects: optionally(fc.array(randomId, { maxLength: 2 })),
});
/** The fields of an event. */
export const randomEvent = fc.record({
  kind: fc.constantFrom('conference', 'meetup'),
  dates: randomDates,
  status: fc.constantFrom('held', 'planned', 'cancelled', 'postponed'),
  format: fc.constantFrom('in-person', 'online', undefined),
  series: optionally(randomId),
  edition: optionally(fc.integer({ min: 1, max: 1000 })),
  partOf: fc.option(randomId, { freq: 4, nil: undefined }),
  coLocatedWith: fc.option(fc.array(randomId, { maxLength: 1 }), { freq: 4, nil: undefined }),
  place: optionally(randomId),
  topics: optionally(fc.array(randomId, { minLength: 1, maxLength: 2 })),
  timezone: mostly(['Asia/Shanghai', 'UTC', undefined], ['Asia/Beijing']),
  coordinates: optionally(fc.tuple(fc.double({ min: -90, max: 90 }), fc.double({ min: -180, max: 180 }))),
  people: row({
    person: randomId,
    role: fc.constantFrom('speaker', 'organizer', 'attendee', 'host'),
    affiliation: optionally(randomId),
  }),
  organizations: row({ organization: randomId, role: fc.constantFrom('host', 'sponsor') }),
  sessions: optionally(fc.uniqueArray(session, { maxLength: 3, selector: (one) => one.id })),
  ...named,
});
/** The fields of a project. */
export const randomProject = fc.record({
  partOf: fc.option(randomId, { freq: 6, nil: undefined }),
  repository: optionally(randomUrl),
  maturity: row({ stage: fc.constantFrom('sandbox', 'graduated'), from: optionally(randomDates) }),
  organizations: row({ organization: randomId, role: fc.constantFrom('origin', 'steward') }),
  ...named,
});
/** The fields of an organization. */
export const randomOrganization = fc.record({
  kind: fc.constantFrom('company', 'foundation'),
  parent: fc.option(randomId, { freq: 6, nil: undefined }),
  formerNames: row({ name: randomText, until: optionally(randomDates) }),
  ...named,
});
/** The fields of a series. */
export const randomSeries = fc.record({
  kind: fc.constantFrom('conference', 'meetup'),
  succeeds: fc.option(randomId, { freq: 6, nil: undefined }),
  ...named,
});
const byline = fc.oneof(
  fc.constant('xiangju'),
  randomId.map((one) => `person:${one}`),
  fc.record({ name: randomWord }),
);
const bylines = fc.array(byline, { minLength: 1, maxLength: 2 });
/** The front matter and the blocks of a post. */
export const randomPost = fc.record({
  fields: fc.record({
    title: randomWord,
    summary: randomWord,
    date: mostly(['2019-07-01', '2020-02-29', '2100-01-01'], ['0000-01-01', '2019-02-30']),
    updated: optionally(mostly(['2100-12-31'], ['2000-01-01'])),
    lang: fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
    kind: fc.constantFrom('recap', 'essay', 'link'),
    authors: bylines,
    about: fc.uniqueArray(
      fc.oneof(
        randomId.map((one) => `event:${one}`),
        randomId.map((one) => `person:${one}`),
        randomId.map((one) => `project:${one}`),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    source: optionally(
      fc.record({
        title: randomWord,
        url: optionally(randomUrl),
        authors: bylines,
        date: optionally(randomDates),
      }),
    ),
    topics: optionally(fc.array(randomId, { minLength: 1, maxLength: 2 })),
    seeAlso: optionally(
      fc.array(
        randomId.map((one) => `post:${one}`),
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
            randomId,
            fc.stringMatching(/^[A-Za-z\u4e00-\u4e20 ]{1,12}$/),
          )
          .map(([kind, one, label]) => `A [${label}](${kind}:${one}) b.`),
      },
      { weight: 40, arbitrary: fc.stringMatching(/^[A-Za-z\u4e00-\u4e20，。! ]{1,40}$/) },
      { weight: 10, arbitrary: randomWord },
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
