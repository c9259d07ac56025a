import { nodeId } from '#graph/model/node.ts';
import type { ProseSentence } from '#prose/read-prose.ts';
import type { Entry } from '#reader/entry.ts';
import { type Finding, hintFinding, withFix } from '#reader/finding.ts';
import type { Event } from '#schemas/event.ts';
import type { Post, Translation } from '#schemas/post.ts';
import { type NameMatch, indexNames, type NameIndex, findNames } from './name-index.ts';
import { positionAt } from '../place-at.ts';
import type { Rule } from '../rule.ts';

/**
 * A name the archive knows is marked once in every text it stands in. Where only one thing bears the name, and a
 * person was at what the text tells of, the mark can be set without judgement.
 */
export const namesAreLinked: Rule = ({ entries, conversion }) => {
  const index = indexNames(entries, conversion);
  const present = presentAt(entries);
  const editions = editionsOf(entries);
  const fronts = new Map(
    entries.filter(({ role }) => role === 'original').map((entry) => [entry.id, entry.data as Post]),
  );
  return entries.flatMap((entry) => {
    const front = fronts.get(entry.id);
    if (entry.kind !== 'post' || !front) return [];
    const { plain = [] } = entry.data as Post | Translation;
    const known = [...markedIn(entry), ...front.about, ...(front.covers ?? [])].map(withoutSession);
    const done = new Set([...known, ...known.flatMap((id) => editions.get(id) ?? []), `post:${entry.id}`]);
    const tied = new Set(tiedTo(front, present));
    return suggestionsFor(entry, index, { done, tied, plain });
  });
};

interface Context {
  /** What the text marks already, and the series of what it marks. */
  done: Set<string>;
  /** Who and what the text is certainly about. */
  tied: ReadonlySet<string>;
  /** Names that mean something else here. */
  plain: readonly string[];
}

function markedIn({ prose }: Entry): string[] {
  return (prose?.sentences ?? []).flatMap(({ mentions: marks }) => mentions.map(({ target }) => target));
}

function withoutSession(target: string): string {
  return target.replace(/#.*/, '');
}

function suggestionsFor(entry: Entry, index: NameIndex, { done, tied, plain }: Context): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of entry.prose?.sentences ?? [])
    for (const found of findNames(sentence.text, index)) {
      const offset = freePlace(sentence, found);
      if (offset === undefined || plain.includes(found.form)) continue;
      if (found.owners.some((id) => done.has(id))) continue;
      for (const id of found.owners) done.add(id);
      findings.push(suggestion(entry, found, offset, tied));
    }
  return findings;
}

function suggestion(entry: Entry, found: NameMatch, offset: number, tied: ReadonlySet<string>): Finding {
  const { form, owners, full } = found;
  const [only = '', ...others] = owners;
  const marks = owners.map((id) => `[${form}](${id})`);
  const place = positionAt(entry.text, offset);
  const finding = hintFinding('unlinked-name', entry.file, place, { name: form, marks: marks.join(' or ') });
  const isSure = only.startsWith('person:') ? tied.has(only) : [...form].length > 2;
  const certain = full && others.length === 0 && isSure;
  const edit = { file: entry.file, from: offset, until: offset + form.length, text: marks[0] ?? form };
  return withFix(finding, certain ? [edit] : []);
}

/** Where the name begins in the file, when it stands in one piece, outside links and the titles of others. */
function freePlace({ text, runs }: ProseSentence, { start, end }: NameMatch): number | undefined {
  const run = runs.find((piece) => piece.linkable && piece.start <= start && end <= piece.end);
  return run && !isQuoted(text, start) ? run.offset + start - run.start : undefined;
}

const QUOTES = [
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
] as const;

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return QUOTES.some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close));
}

/** Who was at each event, its sessions included, by what the files of events say. */
function presentAt(entries: readonly Entry[]): Map<string, string[]> {
  const present = new Map<string, string[]>();
  for (const { kind, id, data } of entries) {
    if (kind !== 'event') continue;
    const { people = [], sessions = [] } = data as Partial<Event>;
    const all = [...people, ...sessions.flatMap((session) => session.people ?? [])];
    const ids = all.map(({ person }) => nodeId('person', person));
    present.set(nodeId('event', id), [...(present.get(nodeId('event', id)) ?? []), ...ids]);
  }
  return present;
}

/** The series of each event: who marks an edition has said which series it is. */
function editionsOf(entries: readonly Entry[]): Map<string, string[]> {
  return new Map(
    entries.flatMap(({ kind, role, id, data }) => {
      const { series } = data as Partial<Event>;
      return kind === 'event' && role === 'entity' && series
        ? [[nodeId('event', id), [nodeId('series', series)]] as const]
        : [];
    }),
  );
}

function tiedTo({ about, covers = [], source }: Post, present: ReadonlyMap<string, string[]>): string[] {
  const places = [...about, ...covers].map(withoutSession);
  const writers = (source?.authors ?? []).filter((author) => typeof author === 'string');
  return [...places.flatMap((place) => [place, ...(present.get(place) ?? [])]), ...writers];
}
