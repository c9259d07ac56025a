import { normalizeName } from '#text/char-folding.ts';
import { hasHan } from '#text/han.ts';
import type { NameRow } from '../index/tables.ts';
import { matchNames } from '../names/name-search.ts';
import { askedEvents, eventsWithKnownWords, isTimeAndPlace } from './asked-events.ts';
import {
  abbreviatedOrganizations,
  companiesWithShortName,
  isAboutMore,
  isWholeWords,
  type NameInside,
  namesInside,
  nodesWithAllWords,
  nodesWithWord,
} from './names-inside.ts';
import { parseQuestion, type Question } from './question.ts';
import type { UnderstandingContext } from './understanding-context.ts';

/** What a question is about, besides its words. */
export interface UnderstoodQuery {
  /** Nodes that it is about, best first. */
  rows: NameRow[];
  /** Nodes whose whole name is a part of it: they help when no text contains it as typed. */
  mentioned: NameRow[];
  /** The nodes whose whole names it consists of, when there are two or more. */
  named: NameRow[];
  /** Its text without question words. */
  subject: string;
  /** The names in it, normalised. */
  forms: string[];
  /** Its words without question words, each a term of its own, to be searched in texts; none of a single compound. */
  parts: string[];
  /** Its words without years, when a post that has them in its title may be meant rather than the nodes that it names. */
  titleParts: string[];
  /** True when people are among the nodes that it names. */
  namesPeople: boolean;
  /** True when it names an office and no person. */
  expectsOfficer: boolean;
}

/** A query that is searched as written. */
export function notUnderstood(subject: string): UnderstoodQuery {
  const none = { rows: [], mentioned: [], named: [], forms: [], parts: [], titleParts: [] };
  return { ...none, subject, namesPeople: false, expectsOfficer: false };
}

/** Finds the nodes that a question is about: names inside it, and events by year, city, edition and words of their name. */
export function understandQuery(input: string, context: UnderstandingContext): UnderstoodQuery {
  const { foldChar, names, mentions, today } = context;
  const question = parseQuestion(input, foldChar, today);
  const typed = normalizeName(input, foldChar);
  const subject = normalizeName(question.subject, foldChar);
  const inside = namesInside(question.subject, context);
  const asked =
    subject !== typed && subject !== '' && (inside.found.length > 0 || !question.post)
      ? matchNames(names, question.subject, foldChar, mentions)
      : [];
  const subjectRows = asked.filter(({ rank }) => rank >= 74).map(({ row }) => row);
  const insideRows = inside.found.map(({ row }) => row);
  const covered = BETWEEN_NAMES.test(inside.rest) && insideRows.length > 1;
  const nodes = insideRows.filter((row) => !isPage(row));
  // A series is found by its name, after its editions; a topic or a place is wider than a node that is named beside it.
  const isAlone = nodes.length === 0 && inside.rest === '';
  // In a query with blanks, a name between them counts more than one within a compound: k8s多集群 Karmada.
  const isTyped = (row: NameRow) =>
    inside.found.some((name) => name.row === row && isWholeWords(question.subject, name.form, foldChar));
  const others = insideRows
    .filter((row) => !row.id.startsWith('series:') && (isAlone || !isList(row)))
    .sort(
      (a, b) =>
        Number(isPage(a)) - Number(isPage(b)) ||
        Number(isTyped(b)) - Number(isTyped(a)) ||
        Number(isPartOf(a, b)) - Number(isPartOf(b, a)),
    );
  const distinctive =
    nodes.length === 0 && hasHan(question.subject) ? nodesWithWord(question.parts, context) : [];
  const isMixed = question.parts.length > 1 && inside.found.some(({ form }) => question.parts.includes(form));
  const events = askedEvents(question, context);
  const isPerson = ({ id }: NameRow) => id.startsWith('person:');
  const namesPeople = [...nodes, ...distinctive].some(isPerson);
  const expectsPost =
    (question.post && !namesPeople) ||
    (events.length + subjectRows.length === 0 && isAboutMore(question, [...nodes, ...distinctive], inside));
  const isDated = isTimeAndPlace(question, context);
  const rows = [
    ...definedSeries(question, subject, context),
    ...pagesOfEvents(question, context),
    ...renamedNodes(subject, inside.found, context),
    ...(isDated ? events : []),
    ...nodesWithAllWords(question, inside.found, context),
    ...subjectRows.slice(0, 4),
    ...events,
    ...abbreviatedOrganizations(question.parts, context),
    ...distinctive,
    ...(nodes.length === 0 ? companiesWithShortName(question.parts, context) : []),
    ...(covered || subject !== typed || isMixed || /\s/.test(input) ? others : []),
  ];
  return {
    rows: distinct(question.company ? organizationsFirst(rows) : rows).slice(0, MAX_ROWS),
    mentioned: [...(events.length > 0 ? [] : eventsWithKnownWords(question, context)), ...others],
    named: covered && nodes.length === insideRows.length ? distinct(nodes) : [],
    subject: question.subject,
    forms: inside.found.map(({ form }) => form),
    parts: question.isAsked || isMixed ? [...question.years, ...question.parts] : [],
    titleParts: expectsPost ? question.parts : [],
    expectsOfficer: OFFICE.test(question.subject) && !namesPeople,
    namesPeople,
  };
}

/** True when a name of one node is a part of a name of another: Kubernetes of Kubernetes SIG Docs. */
function isPartOf(part: NameRow, whole: NameRow): boolean {
  const own = part.names.map((name) => name.toLowerCase());
  return whole.names.some((name) => own.some((other) => name.toLowerCase().startsWith(`${other} `)));
}

const OFFICE =
  /首席.{1,6}官|总监|总经理|执行董事|董事长|总裁|主席|发起人|创始人|负责人|(?<![a-z])(?:ceo|cto|coo|cio|(?:co-?)?founder|director|president|chair(?:man|woman|person)?|general manager)(?![a-z])/;

const BETWEEN_NAMES = /^(?:和|与|跟|及|以及|同|&|\+)?$/;

/** A list of pages; its name in a longer query is a common word. */
function isList({ id }: NameRow): boolean {
  return LISTS.test(id);
}

const LISTS = /^page:(?:events|people|posts|projects|organizations|series|talks|topics|places)$/;

function isPage({ id }: NameRow): boolean {
  return id.startsWith('page:');
}

/** The series that a question such as “what is KubeCon” is about. */
function definedSeries(
  { definition, parts }: Question,
  subject: string,
  { names, foldChar }: UnderstandingContext,
): NameRow[] {
  const forms = [subject, normalizeName(parts.join(' '), foldChar)];
  const defined = definition
    ? names.filter(({ normalized }) => forms.some((form) => normalized.includes(form)))
    : [];
  return defined.map(({ row }) => row).filter(({ id }) => id.startsWith('series:'));
}

/** The page of the place or topic, for a question about its events without a year or an edition. */
function pagesOfEvents(question: Question, { names, foldChar }: UnderstandingContext): NameRow[] {
  const { anyEvent, years, ordinal, relative, parts } = question;
  if (!anyEvent || years.length > 0 || ordinal !== undefined || relative !== undefined) return [];
  const name = normalizeName(parts.join(' '), foldChar);
  return names
    .filter(({ row, normalized }) => isPage(row) && normalized.includes(name))
    .map(({ row }) => row);
}

/** Nodes whose name a text is when a name in it is exchanged for another of the same node: 微软 Azure is Microsoft Azure. */
function renamedNodes(
  text: string,
  found: readonly NameInside[],
  { names, foldChar }: UnderstandingContext,
): NameRow[] {
  if (found.length < 2) return [];
  const forms = found.flatMap(({ row, form }) =>
    row.names
      .map((name) => normalizeName(name, foldChar))
      .filter((name) => name !== form)
      .map((name) => text.replace(form, name)),
  );
  return names
    .filter(({ normalized }) => normalized.some((name) => forms.includes(name)))
    .map(({ row }) => row);
}

function organizationsFirst(rows: readonly NameRow[]): NameRow[] {
  const isOrganization = ({ id }: NameRow) => id.startsWith('organization:');
  return rows.toSorted((a, b) => Number(isOrganization(b)) - Number(isOrganization(a)));
}

const MAX_ROWS = 6;

function distinct(rows: readonly NameRow[]): NameRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
