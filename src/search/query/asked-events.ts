import { normalizeName } from '#text/char-folding.ts';
import { compareStrings } from '#text/compare.ts';
import { hasHan } from '#text/han.ts';
import type { NameRow } from '../index/tables.ts';
import type { PreparedName } from '../names/name-match-rank.ts';
import { gatheringForms, splitGatheringWord } from './gathering-words.ts';
import { ENGLISH_ORDINALS, type Question, toChineseNumber } from './question.ts';
import { countOf, type UnderstandingContext } from './understanding-context.ts';

/**
 * The events that match everything a question states; none for a question without a year, place, edition or two words
 * of a name.
 */
export function askedEvents(question: Question, context: UnderstandingContext): NameRow[] {
  const { names } = context;
  const events = names.filter(({ row }) => row.id.startsWith('event:'));
  const { places, parts } = takePlaces(question.parts, events);
  const { years, month, ordinal, relative, anyEvent, participants } = question;
  const hints = years.length + places.length + Number(ordinal !== undefined) + Number(relative !== undefined);
  if (hints === 0 && parts.flatMap(splitGatheringWord).length < 2) return [];
  if (hints === 1 && parts.length === 0 && !anyEvent && !participants) return [];
  const thenAndThere = events.filter(
    (event) =>
      (years.length === 0 || years.some((year) => event.row.date.startsWith(year))) &&
      (month === undefined || event.row.date.slice(5, 7) === month) &&
      places.every((place) => event.places.some((other) => other.includes(place))),
  );
  const words = parts.flatMap(splitGatheringWord);
  const withWords = (translated: boolean) =>
    thenAndThere.filter((event) => words.every((part) => nameHasWord(event, part, context, translated)));
  const asTyped = withWords(false);
  const fitting = asTyped.length > 0 ? asTyped : withWords(true);
  return chooseEditions(
    fitting.map(({ row }) => row),
    question,
    context,
  );
}

/**
 * The events that match what a question states when words that no event has in its names are left out; none where that
 * leaves less than two statements.
 */
export function eventsWithKnownWords(question: Question, context: UnderstandingContext): NameRow[] {
  const events = context.names.filter(({ row }) => row.id.startsWith('event:'));
  const { places, parts } = takePlaces(question.parts, events);
  const known = parts.filter((part) => events.some((event) => nameHasWord(event, part, context, true)));
  if (known.length === parts.length || known.length + places.length + question.years.length < 2) return [];
  const rows = askedEvents({ ...question, parts: [...places, ...known] }, context);
  const words = known.map((part) => normalizeName(part, context.foldChar));
  const hasAll = ({ names }: NameRow) => {
    const own = names.map((name) => normalizeName(name, context.foldChar)).join(' ');
    return words.every((word) => own.includes(word));
  };
  // After them those that have a word only in the name of their series.
  return [...rows.filter(hasAll), ...rows.filter((row) => !hasAll(row))];
}

/** True for a question of nothing but years and cities, or who was in a city: 2023上海. */
export function isTimeAndPlace(question: Question, { names }: UnderstandingContext): boolean {
  const events = names.filter(({ row }) => row.id.startsWith('event:'));
  const { places, parts } = takePlaces(question.parts, events);
  return (question.years.length > 0 || question.participants) && places.length > 0 && parts.length === 0;
}

/**
 * Separates the cities among the words of a question from the other words. A single character beside a city is a part of its
 * name: 新德里, 上海市, 成都站.
 */
function takePlaces(
  parts: readonly string[],
  events: readonly PreparedName[],
): { places: string[]; parts: string[] } {
  const known = [...new Set(events.flatMap((event) => event.places))]
    .filter((place) => [...place].length > 1)
    .sort((a, b) => b.length - a.length);
  const places: string[] = [];
  const left = joinPlaceWords(parts, known).flatMap((part) => {
    const place = known.find((name) => (hasHan(name) ? part.includes(name) : part === name));
    if (place === undefined) return [part];
    places.push(place);
    return part
      .replace(place, ' ')
      .split(' ')
      .filter((rest) => rest !== '' && !(hasHan(rest) && [...rest].length === 1));
  });
  return { places, parts: left };
}

/**
 * True when the names of an event or of its series contain a word, or another name of the word's node.
 * @param translated also with its words for gatherings in the other language
 */
function nameHasWord(
  event: PreparedName,
  part: string,
  context: UnderstandingContext,
  translated: boolean,
): boolean {
  const { names, aliases, foldChar } = context;
  const word = normalizeName(part, foldChar);
  const series = names.find(({ row }) => row.id === `series:${event.row.series}`);
  const others = (aliases.get(word) ?? []).map((name) => normalizeName(name, foldChar));
  const forms = [word, ...others, ...(translated ? gatheringForms(word) : [])];
  return [event, ...(series ? [series] : [])].some(({ allNames, words }) =>
    forms.some((form) =>
      // The short name of another node may be a part of a word: CNC of CNCF.
      hasHan(form) || (form !== word && form.length > 4)
        ? containsInParts(allNames, form)
        : words.some((name) =>
            name.some((other) => other === form || (form === word && isPartOfCompound(other, form))),
          ),
    ),
  );
}

/** The words with those of a city of two or three Latin words joined: losangeles. */
function joinPlaceWords(parts: readonly string[], places: readonly string[]): string[] {
  for (const [at] of parts.entries()) {
    for (const length of [3, 2]) {
      const joined = parts.slice(at, at + length).join('');
      if (at + length <= parts.length && places.includes(joined))
        return [...parts.slice(0, at), joined, ...joinPlaceWords(parts.slice(at + length), places)];
    }
  }
  return [...parts];
}

/** True for the start of a Latin word, or for its end: channel in SOFAChannel. */
function isPartOfCompound(word: string, part: string): boolean {
  return (part.length > 2 && word.startsWith(part)) || (part.length > 3 && word.endsWith(part));
}

/** True when a text contains a Han form, or its parts of at least two characters: 项目沙龙 in 项目社区沙龙. */
function containsInParts(text: string, form: string): boolean {
  if (text.includes(form)) return true;
  const chars = [...form];
  if (!hasHan(form) || chars.length < 4) return false;
  for (let at = 0; at < chars.length; ) {
    let length = chars.length - at;
    while (length > 1 && !text.includes(chars.slice(at, at + length).join(''))) length -= 1;
    if (length < 2) return false;
    at += length;
  }
  return true;
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

/** True for a name with an edition: 第七届, #7, 7th, seventh, 七周年. */
function statesOrdinal(name: string, ordinal: number): boolean {
  const chinese = `(?:${toChineseNumber(ordinal)}|${ordinal})`;
  const english = [`${ordinal}(?:st|nd|rd|th)`, ENGLISH_ORDINALS[ordinal - 1]].filter(Boolean).join('|');
  return new RegExp(
    `第 ?${chinese} ?[届屆期次场場]|(?<!十)${chinese} ?[周週]年|#${ordinal}(?!\\d)|\\b(?:${english})\\b`,
    'i',
  ).test(name);
}
