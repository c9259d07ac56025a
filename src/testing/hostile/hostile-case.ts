/** Content that is careless or means harm, over the good archive of `rules/cases/good`. */
export interface HostileCase {
  name: string;
  /** Reported with its place, or published without harm. */
  wanted: 'told' | 'harmless';
  /** Paths below the content folder; those that start with `/` are below `public/`. */
  files: Readonly<Record<string, string | Uint8Array>>;
  /** Where else the finding may be: beside what the content collides with. */
  at?: string;
  /** Symbolic links: path, in the same way, and target. */
  links?: Readonly<Record<string, string>>;
}

/** Fields of a file, as YAML. */
export type HostileFields = Record<string, string>;

const quoted = (value: string) => JSON.stringify(value);

/** An event with other or more fields; `undefined` leaves one out. */
export function eventWith(fields: Readonly<Record<string, string | undefined>>): string {
  const all: Record<string, string | undefined> = {
    name: 'Another Meeting',
    kind: 'meetup',
    dates: '2021-06-01',
    place: 'shanghai',
    status: 'held',
    people: undefined,
    sources: '[notes]',
    ...fields,
  };
  return lines(all);
}

/** A person of this name. */
export function personWith(name: string, rest: Readonly<Record<string, string>> = {}, lang = 'en'): string {
  return lines({
    names: `[{ value: ${quoted(name)}, lang: ${lang}, kind: preferred }]`,
    identity: 'editor',
    listed: 'public-role',
    ...rest,
    sources: '[notes]',
  });
}

/** An organization. */
export function organizationWith(fields: Readonly<Record<string, string>>): string {
  return lines({ name: 'A Firm', kind: 'company', sources: '[notes]', ...fields });
}

/** A post in English about the event, with other front matter or text. */
export function postWith(text: string, fields: Readonly<Record<string, string>> = {}): string {
  const front = {
    title: 'A Story',
    summary: 'Of a day.',
    date: '2020-08-01',
    lang: 'en',
    kind: 'recap',
    authors: '[xiangju]',
    about: '[event:meet-2020]',
    sources: '[notes]',
    ...fields,
  };
  return `---\n${lines(front)}---\n\n[Meet 2020](event:meet-2020) was long.\n\n${text}\n`;
}

function lines(fields: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fields)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}\n`))
    .join('');
}

/** The cases of one kind, each with the files that one input makes. */
export function casesOf<Input>(
  wanted: HostileCase['wanted'],
  inputs: Readonly<Record<string, Input>>,
  files: (input: Input) => HostileCase['files'],
): HostileCase[] {
  return Object.entries(inputs).map(([name, input]) => ({ name, wanted, files: files(input) }));
}

/** Cases of another event with these fields. */
export function eventCases(
  wanted: HostileCase['wanted'],
  inputs: Readonly<Record<string, HostileFields>>,
): HostileCase[] {
  return casesOf(wanted, inputs, (fields) => ({ 'events/other.yaml': eventWith(fields) }));
}

/** Cases of a post with these fields. */
export function postCases(
  wanted: HostileCase['wanted'],
  inputs: Readonly<Record<string, HostileFields>>,
): HostileCase[] {
  return casesOf(wanted, inputs, (fields) => ({ 'posts/story.md': postWith('It rained.', fields) }));
}

/** A figure of an event or post with these fields, in a list. */
export function figureWith(rest: string): string {
  return `[{ metric: attendees, label: People, ${rest} }]`;
}

/** The cover of a post with this picture. */
export function coverWith(image: string): HostileFields {
  return { cover: `{ image: ${image}, alt: A, credit: B, licence: CC0-1.0 }` };
}
