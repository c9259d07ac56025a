const event = (rest: string) =>
  `name: { zh-Hans: 相聚, en: Meeting }\nkind: summit\nstatus: held\nsources: [s]\n${rest}`;
const person = (names: string, rest = 'listed: public-role\n') =>
  `names: [${names}]\nidentity: editor\nsources: [s]\n${rest}`;

/**
 * Content files with everything the open data treats specially: names that are not shown, a person who opted out, disputed
 * edges and stages, figures, characters that need quoting, and a post in two languages.
 */
export const OPEN_DATA_FILES: Readonly<Record<string, string>> = {
  'sources.yml': 's: { title: "S, \\"quoted\\"", url: "https://example.org/a,b", lang: en, date: 2019~ }\n',
  'places.yml':
    'shanghai: { name: { zh-Hans: 上海, en: Shanghai }, country: CN, coordinates: [31.22, 121.46], source: s }\n',
  'events/first.yaml': event(
    [
      'dates: 2019-06-24/2019-06-26',
      'place: shanghai',
      'statistics: [{ metric: attendees, label: there, value: 11.7, unit: percent }, { metric: attendees, label: there, range: [18, 20] }]',
      'people: [{ person: ann, role: keynote-speaker, as: ann-hidden }, { person: gone, role: speaker, as: Vanished }]',
      'sessions: [{ id: talk, title: "=Talk", kind: talk, people: [{ person: ben, certainty: disputed }], speakers: [Nobody] }]\n',
    ].join('\n'),
  ),
  'events/second.yaml': event('dates: 2024-08\npeople: [{ person: ann, role: speaker }]\n'),
  'people/ann.yaml': person(
    '{ value: 安, lang: zh-Hans, kind: native }, { value: Ann Li, lang: en, kind: english, order: given-family }, { value: ann-hidden, lang: mul, kind: handle, show: search-only }, { value: Anne-Never, lang: en, kind: former, show: no }, { value: Misspelt, lang: en, kind: misspelling }, { value: Guessed, lang: en, kind: romanised, inferred: true }',
  ),
  'people/ben.yaml': person(
    '{ value: Ben, lang: en, kind: preferred }',
    'listed: public-role\nnamesakes: [{ person: gone, difference: another }]\n',
  ),
  'people/gone.yaml': person('{ value: Vanished, lang: en, kind: preferred }', 'listed: opt-out\n'),
  'projects/p.yaml':
    'name: P\npreviousIds: [before]\nsources: [s]\nmaturity: [{ stage: graduated, from: 2021-11-11, source: s, disputedBy: [{ says: A day later., source: [{ title: Letter }, s] }] }]\n',
  'posts/one.md':
    '---\ntitle: 标题\nsummary: 摘要。\ndate: 2020-01-05\nlang: zh-Hans\nkind: recap\nauthors: [xiangju, person:gone]\nabout: [event:first]\nsource: { title: "T & T", url: "https://example.org/t", authors: [person:ann, person:gone], date: 2019-06 , language: en }\n---\n\n[安](person:ann)与[P](project:p)。\n',
  'posts/one.en.md': '---\ntitle: Title\nsummary: S.\n---\n\n[Ann](person:ann) and [P](project:p).\n',
};
