/** Careless or malicious content, added to the valid archive of `rules/cases/good`. */
export interface HostileCase {
  name: string;
  /** `reported`: the check finds it, with its position. `harmless`: it is published and does nothing. */
  expected: 'reported' | 'harmless';
  /** Paths below the content folder; those that start with `/` are below `public/`. */
  files: Readonly<Record<string, string | Uint8Array>>;
  /** Another file in which the finding may be: the one that the content collides with. */
  at?: string;
  /** Symbolic links: path, in the same way, and target. */
  links?: Readonly<Record<string, string>>;
}

/** Fields of a file, as YAML. */
export type HostileFields = Record<string, string>;

const quoted = (value: string) => JSON.stringify(value);

/** YAML of a valid event with some fields replaced or added; `undefined` removes a field. */
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

/** YAML of a person with this name. */
export function personWith(name: string, rest: Readonly<Record<string, string>> = {}, lang = 'en'): string {
  return lines({
    names: `[{ value: ${quoted(name)}, lang: ${lang}, kind: preferred }]`,
    identity: 'editor',
    listed: 'public-role',
    ...rest,
    sources: '[notes]',
  });
}

/** YAML of an organization with some fields replaced or added. */
export function organizationWith(fields: Readonly<Record<string, string>>): string {
  return lines({ name: 'A Firm', kind: 'company', sources: '[notes]', ...fields });
}

/** An English post about the event, with this text; `fields` replaces or adds front matter. */
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

/** One case for each input, named after its key; `files` makes its files. */
export function casesOf<Input>(
  expected: HostileCase['expected'],
  inputs: Readonly<Record<string, Input>>,
  files: (input: Input) => HostileCase['files'],
): HostileCase[] {
  return Object.entries(inputs).map(([name, input]) => ({ name, expected, files: files(input) }));
}

/** Cases of a second event with these fields. */
export function eventCases(
  expected: HostileCase['expected'],
  inputs: Readonly<Record<string, HostileFields>>,
): HostileCase[] {
  return casesOf(expected, inputs, (fields) => ({ 'events/other.yaml': eventWith(fields) }));
}

/** Cases of a post with these fields. */
export function postCases(
  expected: HostileCase['expected'],
  inputs: Readonly<Record<string, HostileFields>>,
): HostileCase[] {
  return casesOf(expected, inputs, (fields) => ({ 'posts/story.md': postWith('It rained.', fields) }));
}

/** A figure of an event or post with these fields, in a list. */
export function figureWith(rest: string): string {
  return `[{ metric: attendees, label: People, ${rest} }]`;
}

/** The cover of a post with this picture. */
export function coverWith(image: string): HostileFields {
  return { cover: `{ image: ${image}, alt: A, credit: B, licence: CC0-1.0 }` };
}
