import { type CharFolder, normalizeName } from '#text/char-folding.ts';
import { compareStrings } from '#text/compare.ts';
import { hasHan } from '#text/han.ts';
import type { NameRow } from '../index/tables.ts';
import type { PreparedName } from '../names/name-match-rank.ts';
import { matchNames } from '../names/name-search.ts';
import { parseQuestion, type Question, toChineseNumber } from './question.ts';

/** What a query asks for beside its own words. */
export interface UnderstoodQuery {
  /** Nodes that it asks for, best first. */
  rows: NameRow[];
  /** Nodes whose whole name is a part of it: they help when no text contains it as typed. */
  mentioned: NameRow[];
  /** The nodes whose whole names it consists of, when there are two or more. */
  named: NameRow[];
  /** Its words without question words, each a term of its own, to be searched in texts. */
  parts: string[];
}

/** The tables that a query is understood with. */
export interface UnderstandingContext {
  foldChar: CharFolder;
  names: readonly PreparedName[];
  aliases: ReadonlyMap<string, readonly string[]>;
  /** Number of pages about each node, by id. */
  mentions: ReadonlyMap<string, number>;
  /** Today as `YYYY-MM-DD`, in the reader's time. */
  today: string;
}

/** Finds the nodes that a question is about: names inside it, and events by year, city, edition and words of their name. */
export function understandQuery(input: string, context: UnderstandingContext): UnderstoodQuery {
  const { foldChar, names } = context;
  const question = parseQuestion(input, foldChar);
  const typed = normalizeName(input, foldChar);
  const subject = normalizeName(question.subject, foldChar);
  const inside = namesInside(question.subject, context);
  const asked =
    subject !== typed && subject !== ''
      ? matchNames(names, question.subject, foldChar, context.mentions)
      : [];
  const subjectRows = asked.filter(({ rank }) => rank >= 74).map(({ row }) => row);
  const covered = inside.rest === '' && inside.rows.length > 1;
  // A series is found by its name, after its editions.
  const others = inside.rows.filter(({ id }) => !id.startsWith('series:'));
  const defined = question.definition ? names.filter(({ normalized }) => normalized.includes(subject)) : [];
  const rows = [
    ...defined.map(({ row }) => row).filter(({ id }) => id.startsWith('series:')),
    ...subjectRows.slice(0, 4),
    ...askedEvents(question, context),
    ...(covered || subject !== typed || /\s/.test(input) ? others : []),
  ];
  return {
    rows: distinct(rows).slice(0, MAX_ROWS),
    mentioned: others,
    named: covered ? distinct(inside.rows) : [],
    parts: [...question.years, ...question.parts],
  };
}

const MAX_ROWS = 6;

/** Nodes whose whole name occurs in a text, in its order, and what is left of it; a longer name hides one inside it. */
function namesInside(
  text: string,
  { names, foldChar, mentions }: UnderstandingContext,
): { rows: NameRow[]; rest: string } {
  const joined = normalizeName(text, foldChar);
  const forms = names.flatMap((name) =>
    name.normalized.flatMap((form) =>
      joined.includes(form) && isNameLike(form) ? [{ form, row: name.row }] : [],
    ),
  );
  const words = text.replace(/[^\p{L}\p{N}+#.]+/gu, ' ').trim();
  let rest = words;
  const found: { row: NameRow; at: number }[] = [];
  const present = forms.filter(({ form }) => wordPattern(form).test(words));
  for (const { form, row } of present.sort(
    (a, b) => b.form.length - a.form.length || countOf(b.row, mentions) - countOf(a.row, mentions),
  )) {
    if (!wordPattern(form).test(rest) && !found.some((other) => sharesName(other.row, row, form, foldChar)))
      continue;
    rest = rest.replace(wordPattern(form), ' ');
    found.push({ row, at: words.search(wordPattern(form)) });
  }
  return { rows: found.sort((a, b) => a.at - b.at).map(({ row }) => row), rest: rest.trim() };
}

/** A name of which a part of a query may be an accident is left out: single characters, two Latin letters. */
function isNameLike(form: string): boolean {
  return hasHan(form) ? [...form].length > 1 : form.length > 2 && !/^\d+$/.test(form);
}

/** A name without its blanks, as it may be written in a text: Latin words end at other letters, Han characters do not. */
function wordPattern(form: string): RegExp {
  const source = [...form].map((char) => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('[\\s.]*');
  const [start, end] = [/^[a-z0-9]/.test(form), /[a-z0-9]$/.test(form)];
  return new RegExp(`${start ? '(?<![a-z0-9])' : ''}${source}${end ? '(?![a-z0-9])' : ''}`, 'u');
}

function sharesName(other: NameRow, row: NameRow, form: string, foldChar: CharFolder): boolean {
  return other.id !== row.id && other.names.some((name) => normalizeName(name, foldChar) === form);
}

/** The events that fit all a question says; none when it says neither year, place, edition nor two words of a name. */
function askedEvents(question: Question, context: UnderstandingContext): NameRow[] {
  const { names } = context;
  const events = names.filter(({ row }) => row.id.startsWith('event:'));
  const { places, parts } = takePlaces(question.parts, events, context);
  const { years, ordinal, relative, anyEvent } = question;
  const hints = years.length + places.length + Number(ordinal !== undefined) + Number(relative !== undefined);
  if (hints === 0 && parts.length < 2) return [];
  if (hints === 1 && parts.length === 0 && !anyEvent) return [];
  const fitting = events.filter(
    (event) =>
      (years.length === 0 || years.some((year) => event.row.date.startsWith(year))) &&
      places.every((place) => eventPlaces(event, context).some((other) => other.includes(place))) &&
      parts.every((part) => nameHasWord(event, part, context)),
  );
  return chooseEditions(
    fitting.map(({ row }) => row),
    question,
    context,
  );
}

/** Separates the cities among the words of a question from the other words. */
function takePlaces(
  parts: readonly string[],
  events: readonly PreparedName[],
  context: UnderstandingContext,
): { places: string[]; parts: string[] } {
  const known = [...new Set(events.flatMap((event) => eventPlaces(event, context)))]
    .filter((place) => [...place].length > 1)
    .sort((a, b) => b.length - a.length);
  const places: string[] = [];
  const left = parts.flatMap((part) => {
    const place = known.find((name) => (hasHan(name) ? part.includes(name) : part === name));
    if (place === undefined) return [part];
    places.push(place);
    return part
      .replace(place, ' ')
      .split(' ')
      .filter((rest) => rest !== '' && rest !== '站');
  });
  return { places, parts: left };
}

function eventPlaces({ row }: PreparedName, { foldChar }: UnderstandingContext): string[] {
  return (row.places ?? []).map((place) => normalizeName(place, foldChar));
}

/** True when the names of an event or of its series contain a word, or another name of the word's node. */
function nameHasWord(event: PreparedName, part: string, context: UnderstandingContext): boolean {
  const { names, aliases, foldChar } = context;
  const word = normalizeName(part, foldChar);
  const series = names.find(({ row }) => row.id === `series:${event.row.series}`);
  const forms = [word, ...(aliases.get(word) ?? []).map((name) => normalizeName(name, foldChar))];
  return [event, ...(series ? [series] : [])].some(({ allNames, words }) =>
    forms.some((form) =>
      hasHan(form) || form !== word
        ? allNames.includes(form)
        : words.some((name) =>
            name.some((other) => other === form || (form.length > 2 && other.startsWith(form))),
          ),
    ),
  );
}

function chooseEditions(
  rows: readonly NameRow[],
  question: Question,
  context: UnderstandingContext,
): NameRow[] {
  const { ordinal, relative } = question;
  const { today, mentions } = context;
  const byDate = rows.toSorted((a, b) => compareStrings(a.date, b.date));
  if (relative !== undefined) {
    const [past, ahead] = [
      byDate.filter(({ date }) => date < today).reverse(),
      byDate.filter(({ date }) => date >= today),
    ];
    return relative === 'last' ? past : [...ahead, ...past.slice(0, 1)];
  }
  if (ordinal === undefined) {
    return byDate.sort(
      (a, b) => countOf(b, mentions) - countOf(a, mentions) || compareStrings(b.date, a.date),
    );
  }
  const stated = byDate.filter(({ names }) => names.some((name) => statesOrdinal(name, ordinal)));
  if (stated.length > 0) return stated;
  const bySeries = Map.groupBy(byDate, ({ series }) => series ?? '');
  return [...bySeries].flatMap(([series, editions]) => (series === '' ? [] : (editions[ordinal - 1] ?? [])));
}

function statesOrdinal(name: string, ordinal: number): boolean {
  const forms = [`第${toChineseNumber(ordinal)}届`, `第${ordinal}届`, `第${toChineseNumber(ordinal)}屆`];
  return forms.some((form) => name.includes(form));
}

function countOf(row: NameRow, mentions: ReadonlyMap<string, number>): number {
  return mentions.get(row.id) ?? 0;
}

function distinct(rows: readonly NameRow[]): NameRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
