import { nodeId } from '#graph/model/node.ts';
import type { ProseSentence } from '#prose/read-prose.ts';
import type { Entry, OriginalEntry, TranslationEntry } from '#reader/entry.ts';
import { type Finding, hintFinding, withFix } from '#reader/finding.ts';
import { positionAt } from '#text/position.ts';
import type { Rule } from '../rule.ts';
import { findNames, indexNames, type NameIndex, type NameMatch } from './name-index.ts';

/**
 * A hint for the first occurrence of each known name that a text does not mention. The fix is certain when one entry
 * has the full name and, for a person, when they were at an event that the text is about.
 */
export const namesAreLinked: Rule = {
  name: 'names-are-linked',
  description: 'A text mentions everything of the archive that it names, once.',
  check: ({ entries, inspected, originals, conversion }) => {
    const index = indexNames(entries, conversion);
    const people = peopleByEvent(entries);
    const series = seriesByEvent(entries);
    return inspected.flatMap((entry) => {
      const original = entry.kind === 'post' ? originals.get(entry.id) : undefined;
      if (entry.kind !== 'post' || !original) return [];
      const named = [...mentionedIn(entry), ...subjectsOf(original)];
      const mentioned = [...named, ...named.flatMap((id) => series.get(id) ?? []), `post:${entry.id}`];
      const related = new Set(relatedTo(original, people));
      return unlinkedNames(entry, index, { mentioned: new Set(mentioned), related });
    });
  },
};

type PostEntry = OriginalEntry | TranslationEntry;

interface TextContext {
  /** Ids the text mentions or is about, and the series of those events. */
  mentioned: Set<string>;
  /**
   * Ids that a name in the text certainly means: its subjects, the people at those events, the authors of its source.
   */
  related: ReadonlySet<string>;
}

function mentionedIn({ prose }: PostEntry): string[] {
  return prose.sentences.flatMap(({ mentions }) => mentions.map(({ target }) => withoutSession(target)));
}

function subjectsOf({ data }: OriginalEntry): string[] {
  return [...data.about, ...(data.covers ?? [])].map(withoutSession);
}

function withoutSession(target: string): string {
  return target.replace(/#.*/, '');
}

function unlinkedNames(entry: PostEntry, index: NameIndex, { mentioned, related }: TextContext): Finding[] {
  const ignored = new Set(entry.data.unlinkedNames);
  const findings: Finding[] = [];
  for (const sentence of entry.prose.sentences)
    for (const match of findNames(sentence.text, index)) {
      const offset = linkableOffset(sentence, match);
      if (offset === undefined || ignored.has(match.form)) continue;
      if (match.owners.some((id) => mentioned.has(id))) continue;
      for (const id of match.owners) mentioned.add(id);
      findings.push(unlinkedFinding(entry, match, offset, related));
    }
  return findings;
}

function unlinkedFinding(
  { file, text }: PostEntry,
  { form, owners, full }: NameMatch,
  offset: number,
  related: ReadonlySet<string>,
): Finding {
  const [first = '', ...others] = owners;
  const mentions = owners.map((id) => `[${form}](${id})`);
  const args = { name: form, mentions: mentions.join(' or ') };
  const finding = hintFinding('unlinked-name', file, positionAt(text, offset), args);
  const isMeant = first.startsWith('person:') ? related.has(first) : [...form].length > 2;
  const edit = { file, start: offset, end: offset + form.length, text: mentions[0] ?? form };
  return withFix(finding, full && others.length === 0 && isMeant ? [edit] : []);
}

/** Offset of a name in the file; undefined when it is in a link, in quotes, or not in one run of plain text. */
function linkableOffset({ text, runs }: ProseSentence, { start, end }: NameMatch): number | undefined {
  const run = runs.find((one) => one.linkable && one.start <= start && end <= one.end);
  return run && !isQuoted(text, start) ? run.offset + start - run.start : undefined;
}

const QUOTES = [
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
] as const;

function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return QUOTES.some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close));
}

/** The people of each event and its sessions, as event files and programmes list them. */
function peopleByEvent(entries: readonly Entry[]): Map<string, string[]> {
  const people = new Map<string, string[]>();
  for (const entry of entries) {
    if (entry.kind !== 'event') continue;
    const { sessions = [] } = entry.data;
    const atEvent = entry.role === 'entity' ? (entry.data.people ?? []) : [];
    const rows = [...atEvent, ...sessions.flatMap((session) => session.people ?? [])];
    const id = nodeId('event', entry.id);
    people.set(id, [...(people.get(id) ?? []), ...rows.map(({ person }) => nodeId('person', person))]);
  }
  return people;
}

/** The series of each event: a text that mentions an edition needs no mention of its series. */
function seriesByEvent(entries: readonly Entry[]): Map<string, string> {
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'event' && entry.role === 'entity' && entry.data.series
        ? [[nodeId('event', entry.id), nodeId('series', entry.data.series)] as const]
        : [],
    ),
  );
}

function relatedTo(original: OriginalEntry, people: ReadonlyMap<string, string[]>): string[] {
  const authors = (original.data.source?.authors ?? []).filter((author) => typeof author === 'string');
  return [...subjectsOf(original).flatMap((id) => [id, ...(people.get(id) ?? [])]), ...authors];
}
