import {
  casesOf,
  coverWith,
  eventCases,
  eventWith,
  figureWith,
  type HostileCase,
  type HostileFields,
  organizationWith,
  personWith,
  postCases,
} from './hostile-case.ts';

const withUrl = (url: string): HostileFields => ({ links: `{ website: ${JSON.stringify(url)} }` });

/** Fields of an event that are impossible, unknown or of another shape. */
const REPORTED_EVENTS: Record<string, HostileFields> = {
  'year zero': { dates: '0000' },
  'year zero as a day': { dates: '0000-01-01' },
  'year 9999': { dates: '9999' },
  'year with five digits': { dates: '12021-01-01' },
  'negative year': { dates: '-2021' },
  'thirteenth month': { dates: '2021-13' },
  '30 February': { dates: '2021-02-30' },
  'interval backwards': { dates: '2021-06-03/2021-06-01' },
  'interval of a thousand years': { dates: '1021/2021' },
  'interval of three years': { dates: '2019-06-01/2022-06-01' },
  'interval without end': { dates: '2021-06-01/..' },
  'three dates': { dates: '2021/2022/2023' },
  'date with time': { dates: '2021-06-01T10:00:00' },
  'date in words': { dates: 'last summer' },
  'date of another order': { dates: '01/06/2021' },
  'unknown time zone': { timezone: 'Mars/Olympus' },
  'offset as time zone': { timezone: '+08:00' },
  'abbreviation as time zone': { timezone: 'CST' },
  'time zone in small letters': { timezone: 'asia/shanghai' },
  'unknown place': { place: 'atlantis' },
  'inherited place': { place: 'constructor' },
  'latitude over 90': { coordinates: '[91, 0]' },
  'longitude over 180': { coordinates: '[0, 181]' },
  'coordinates swapped': { coordinates: '[121.5, 31.2]' },
  'one coordinate': { coordinates: '[31.2]' },
  'coordinates as words': { coordinates: '[north, east]' },
  'edition zero': { edition: '0' },
  'edition of a half': { edition: '1.5' },
  'edition of a million': { edition: '1000000' },
  'unknown status': { status: 'perhaps' },
  'unknown kind': { kind: 'party' },
  'unknown field': { colour: 'red' },
  'prototype field': { __proto__x: '1', constructor: '1' },
  'field in capitals': { Venue: 'Hall' },
  'negative number': { statistics: figureWith('value: -5') },
  '30 digits': { statistics: figureWith('value: 123456789012345678901234567890') },
  infinity: { statistics: figureWith('value: .inf') },
  'not a number': { statistics: figureWith('value: .nan') },
  'number of 1e308': { statistics: figureWith('value: 1e308') },
  'range backwards': { statistics: figureWith('range: [10, 5]') },
  '900 percent of people': { statistics: figureWith('value: 900, unit: percent') },
  'rank zero': { statistics: figureWith('value: 0, unit: rank') },
  'figure in words and number': { statistics: figureWith('value: 1, words: one') },
  'own part': { partOf: 'other' },
  'beside itself': { coLocatedWith: '[other]' },
  'unknown parent': { partOf: 'nothing' },
  'part of a person': { partOf: 'wang-li' },
  'unknown source': { sources: '[nothing]' },
  'inherited source': { sources: '[constructor]' },
  'no source': { sources: '[]' },
  'sources in one word': { sources: 'nothing' },
  'person twice in one role': {
    people: '[{ person: wang-li, role: speaker, source: nothing }]',
  },
  'unknown person': { people: '[{ person: nobody, role: speaker }]' },
  'unknown role': { people: '[{ person: wang-li, role: emperor }]' },
  'sessions with one id': {
    sessions: '[{ id: a, title: A, kind: talk }, { id: a, title: B, kind: talk }]',
  },
  'session outside of its event': { sessions: '[{ id: a, title: A, kind: talk, date: 2031-01-01 }]' },
  'session id of 300 letters': { sessions: `[{ id: ${'a'.repeat(300)}, title: A, kind: talk }]` },
  'session id upwards': { sessions: '[{ id: ../../x, title: A, kind: talk }]' },
  'former id upwards': { previousIds: '[../x]' },
  'former id of another': { previousIds: '[meet-2020]' },
  'former id of 300 letters': { previousIds: `[${'a'.repeat(300)}]` },
};

const REPORTED_ADDRESSES: Record<string, string> = {
  'address without protocol': 'example.org',
  'script as address': 'javascript:alert(1)',
  'data as address': 'data:text/html,x',
  'ftp address': 'ftp://example.org/',
  'address with credentials': 'https://a:b@example.org/',
  'address with a user': 'https://example.org@evil.example/',
  'loopback address': 'http://127.0.0.1/',
  'IPv6 loopback': 'http://[::1]/',
  'octal loopback': 'http://0177.0.0.1/',
  'local name': 'http://server/',
  'local domain': 'http://printer.local/',
  'blank in address': 'https://example.org/a b',
  'invisible in address': 'https://example.org/a\u200bb',
  'RTL in address': 'https://example.org/\u202egpj',
  'Cyrillic host of an address': 'https://аpple.com/',
  'punycode host of an address': 'https://xn--pple-43d.com/',
  'endless address': `https://example.org/${'a'.repeat(3000)}`,
  'address with backslash': 'https:\\\\example.org',
  'empty address': '',
};

const REPORTED_LANGUAGES: Record<string, string> = {
  'unknown language': 'zz',
  'language in words': 'english',
  'language with underscore': 'zh_CN',
  'Klingon letters': 'tlh-Piqd',
  'script in language': '"<script>"',
  'language of a path': '../x',
  'language in capitals': 'EN',
};

const REPORTED_POSTS: Record<string, HostileFields> = {
  'post of year zero': { date: '0000-01-01' },
  'post of the future': { date: '2999-01-01' },
  'post of a month': { date: '2020-08' },
  'post updated before it was written': { updated: '2019-01-01' },
  'unknown language of a post': { lang: 'fr' },
  'post about nothing': { about: '[]' },
  'post about six things': {
    about:
      '[event:meet-2020, person:wang-li, project:kubernetes, event:meet-2020, person:wang-li, project:kubernetes]',
  },
  'post about an unknown event': { about: '[event:nothing]' },
  'post without authors': { authors: '[]' },
  'slug of 300 letters': { slug: 'a'.repeat(300) },
  'slug of one hyphen': { slug: '"-"' },
  'slug upwards': { slug: '../../index' },
  'slug in capitals': { slug: 'A-Story' },
  'slug of another post': { slug: 'a-day' },
  'title of 100,000 letters': { title: `"${'a'.repeat(100_000)}"` },
  'title as a number': { title: '2020' },
  'own tag of YAML': { title: '!own x' },
  'function tag of YAML': { title: '!!js/function "alert(1)"' },
  'cover that is not there': coverWith('/pictures/none.png'),
  'cover of another site': coverWith('"https://evil.example/a.png"'),
  'cover outside': coverWith('/pictures/../../x.png'),
  'cover without credit': { cover: '{ image: /pictures/none.png, alt: A }' },
  'canonical of a script': { canonical: 'javascript:alert(1)' },
};

/** YAML that the check refuses for its syntax, whatever its data. */
const REPORTED_YAML: Record<string, string> = {
  'alias bomb':
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d]\n',
  'alias of itself': 'name: &a [*a]\n',
  'anchor and alias': 'name: &n A\nshortName: *n\n',
  'merge key': 'x: &x { a: 1 }\nname: A\n<<: *x\n',
  'key twice': 'name: A\nname: B\n',
  'tab as indent': 'name:\n\tzh-Hans: A\n',
  'broken quotes': 'name: "A\n',
  'broken brackets': 'name: [A\n',
  'two documents': 'name: A\n---\nname: B\n',
  'only a comment': '# nothing\n',
  'only a list': '- a\n- b\n',
  'only a word': 'hello\n',
  'deep nesting': `name: ${'['.repeat(3000)}${']'.repeat(3000)}\n`,
  'binary tag': 'name: !!binary aGVsbG8=\n',
  'python tag': 'name: !!python/object/apply:os.system ["x"]\n',
  'full-width colon': 'name： A\n',
  'HTML file': '<!doctype html><title>A</title>\n',
  'JSON with comment': '{ "name": "A" /* b */ }\n',
  empty: '',
};

/** Circles of references. */
const CIRCLES: Record<string, HostileCase['files']> = {
  'circle of two events': {
    'events/other.yaml': eventWith({ partOf: 'third' }),
    'events/third.yaml': eventWith({ name: 'Third', partOf: 'other' }),
  },
  'own parent': { 'organizations/firm.yaml': organizationWith({ parent: 'firm' }) },
  'circle of parents': {
    'organizations/firm.yaml': organizationWith({ parent: 'house' }),
    'organizations/house.yaml': organizationWith({ name: 'House', parent: 'firm' }),
  },
  'own namesake': {
    'people/ann.yaml': personWith('Ann', { namesakes: '[{ person: ann, difference: none }]' }),
  },
};

const HARMLESS_EVENTS: Record<string, HostileFields> = {
  'on the equator': { coordinates: '[0, 100]' },
  'on the first meridian': { coordinates: '[51.5, 0]' },
  'at zero and zero': { coordinates: '[0, 0]' },
  'at the date line': { coordinates: '[-45, 180]' },
  'leap day': { dates: '2020-02-29' },
  'about a year': { dates: '2021~' },
  'over new year': { dates: '2020-12-31/2021-01-01' },
  'none of a hundred': { statistics: figureWith('value: 0') },
  'a fraction': { statistics: figureWith('value: 0.1') },
  'no country and no place': { place: undefined as unknown as string },
  'as many as exact numbers go': { statistics: figureWith('value: 1000000000000') },
};

/** Hostile and careless values of fields. */
export const HOSTILE_VALUES: readonly HostileCase[] = [
  ...eventCases('reported', REPORTED_EVENTS),
  ...eventCases('harmless', HARMLESS_EVENTS),
  ...casesOf('reported', REPORTED_ADDRESSES, (url) => ({
    'organizations/firm.yaml': organizationWith(withUrl(url)),
  })),
  ...casesOf('reported', REPORTED_LANGUAGES, (lang) => ({ 'people/ann.yaml': personWith('Ann', {}, lang) })),
  ...postCases('reported', REPORTED_POSTS),
  ...casesOf('reported', REPORTED_YAML, (yaml) => ({ 'organizations/firm.yaml': yaml })),
  ...casesOf('reported', REPORTED_YAML, (yaml) => ({ 'sources.yml': yaml }))
    .map((one) => ({ ...one, name: `sources: ${one.name}` }))
    .filter(({ name }) => !/empty|comment|anchor/.test(name)),
  ...casesOf('reported', CIRCLES, (files) => files),
];
