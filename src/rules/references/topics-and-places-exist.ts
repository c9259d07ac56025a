import { citationEvidence } from '#graph/build/citations.ts';
import type { Archive } from '#reader/archive.ts';
import type { ContentFile, UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding, withFix } from '#reader/finding.ts';
import { suggestionFor } from '#reader/nearest-word.ts';
import { walkValues } from '#reader/walk-values.ts';
import type { FieldPath } from '#reader/yaml.ts';
import { KINDS } from '#schemas/edge.ts';
import { type NamedRow, rowIdsByName, rowNameKey, rowNames } from '#schemas/register-names.ts';
import type { SourceCitation } from '#schemas/source.ts';
import type { Rule } from '../rule.ts';

export const topicsAndPlacesExist: Rule = {
  name: 'topics-and-places-exist',
  description:
    'Topics are in topics.yml and places in places.yml; each name belongs to one of them, and the sources cited there exist.',
  check: (archive) => [...unknownIds(archive), ...registerFindings(archive)],
};

const TOPICS = 'topics.yml';
const PLACES = 'places.yml';

function unknownIds(archive: Archive): Finding[] {
  const { entries, broken, findings } = archive;
  // An error in a register leaves all of it unread; only the error itself is reported.
  const isRead = (register: string) =>
    !findings.some(({ file, severity }) => file === register && severity === 'error');
  const topicIds = isRead(TOPICS) ? rowIdsByName(archive.topics) : undefined;
  const placeIds = isRead(PLACES) ? rowIdsByName(archive.places) : undefined;
  return [...entries, ...broken].flatMap((entry) =>
    [...walkValues(entry.data)].flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      if (topicIds && isTopicPath(path) && !archive.topics[value])
        return [unknownTopic(archive, entry, path, value, topicIds)];
      if (placeIds && path.length === 1 && path[0] === 'place' && !archive.places[value])
        return [unknownPlace(entry, path, value, placeIds)];
      return [];
    }),
  );
}

/** `topics.0` of a file, and `sessions.3.topics.0` of an event or a programme. */
function isTopicPath(path: FieldPath): boolean {
  const isInSession = path[0] === 'sessions' && path.length === 4;
  return path.at(-2) === 'topics' && (path.length === 2 || isInSession);
}

function unknownTopic(
  archive: Archive,
  entry: UncheckedEntry,
  path: FieldPath,
  topic: string,
  ids: ReadonlyMap<string, string>,
): Finding {
  const position = entry.positionOf(path);
  const known = ids.get(rowNameKey(topic));
  const disguise = known ? undefined : disguisedAs(topic, archive);
  const suggestion = known
    ? { suggestion: known }
    : disguise
      ? {}
      : suggestionFor(topic, Object.keys(archive.topics));
  const finding = errorFinding('unknown-topic', entry.file, position, {
    topic,
    ...(disguise && { disguise }),
    ...suggestion,
  });
  return known ? withFix(finding, replacement(entry, path, known)) : finding;
}

/**
 * What a word is, when it is not a topic: `shanghai`, `kubernetes`, `post`; undefined for what the archive does not
 * know.
 */
function disguisedAs(word: string, { entries, places }: Archive): string | undefined {
  if (places[word]) return `place: ${word}`;
  const entry = entries.find(({ id, role }) => id === word && role !== 'translation');
  if (entry) return `${entry.kind}:${word}`;
  return KINDS.some((kind) => kind === word) ? `the kind ${word}` : undefined;
}

function unknownPlace(
  entry: UncheckedEntry,
  path: FieldPath,
  place: string,
  ids: ReadonlyMap<string, string>,
): Finding {
  const known = ids.get(rowNameKey(place));
  const suggestion = known ? { suggestion: known } : suggestionFor(place, ids.values());
  const finding = errorFinding('unknown-place', entry.file, entry.positionOf(path), { place, ...suggestion });
  return known ? withFix(finding, replacement(entry, path, known)) : finding;
}

function replacement({ file, rangeOf }: UncheckedEntry, path: FieldPath, text: string) {
  const range = rangeOf(path);
  return range ? [{ file, start: range[0], end: range[1], text }] : [];
}

/** What is wrong inside the two registers. */
function registerFindings(archive: Archive): Finding[] {
  const { topics, places, registers } = archive;
  const files = new Map(registers.map((register) => [register.file, register]));
  const [topicFile, placeFile] = [files.get(TOPICS), files.get(PLACES)];
  return [
    ...(topicFile
      ? [
          ...parentFindings(topicFile, topics),
          ...nameFindings(topicFile, topics),
          ...citationFindings(topicFile, topics, archive),
        ]
      : []),
    ...(placeFile
      ? [...nameFindings(placeFile, places), ...citationFindings(placeFile, places, archive)]
      : []),
  ];
}

function parentFindings({ file, positionOf }: ContentFile, topics: Archive['topics']): Finding[] {
  return Object.entries(topics).flatMap(([id, { parent }]): Finding[] => {
    if (parent === undefined) return [];
    const position = positionOf([id, 'parent']);
    if (!topics[parent])
      return [
        errorFinding('unknown-topic', file, position, {
          topic: parent,
          ...suggestionFor(parent, Object.keys(topics)),
        }),
      ];
    const circle = circleFrom(id, topics);
    return circle ? [errorFinding('reference-circle', file, position, { field: 'parent', circle })] : [];
  });
}

/** The ids from a topic back to itself; undefined where its parents end. */
function circleFrom(id: string, topics: Archive['topics']): string | undefined {
  const path = [id];
  for (let parent = topics[id]?.parent; parent !== undefined; parent = topics[parent]?.parent) {
    if (parent === id) return [...path, id].join(' → ');
    if (path.includes(parent)) return undefined;
    path.push(parent);
  }
  return undefined;
}

/** A name or alias that another row of the register has too. */
function nameFindings(
  { file, positionOf }: ContentFile,
  register: Readonly<Record<string, NamedRow>>,
): Finding[] {
  const owners = new Map<string, string>();
  return Object.entries(register).flatMap(([id, row]) =>
    [...new Set([id, ...rowNames(row)])].flatMap((form) => {
      const owner = owners.get(rowNameKey(form)) ?? id;
      owners.set(rowNameKey(form), owner);
      return owner === id
        ? []
        : [errorFinding('name-in-register-twice', file, positionOf([id]), { name: form, other: owner })];
    }),
  );
}

function citationFindings(
  { file, positionOf }: ContentFile,
  register: Readonly<Record<string, { source: SourceCitation }>>,
  { sources, findings }: Archive,
): Finding[] {
  if (findings.some((one) => one.file === 'sources.yml' && one.severity === 'error')) return [];
  return Object.entries(register).flatMap(([id, { source }]) =>
    [source].flat().flatMap((citation) => {
      if (typeof citation !== 'string' || citationEvidence([citation], sources).length > 0) return [];
      const args = { source: citation, ...suggestionFor(citation, Object.keys(sources)) };
      return [errorFinding('unknown-source', file, positionOf([id, 'source']), args)];
    }),
  );
}
