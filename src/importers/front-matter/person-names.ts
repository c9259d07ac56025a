import { fieldString } from './field-values.ts';

/** A person as a file names one. */
export interface NamedPerson {
  name: string;
  /** Web address given with the name. */
  link?: string | undefined;
  /** What is in brackets after the name, mostly an affiliation. */
  affiliation?: string | undefined;
}

/**
 * The people named in a value or a line: `A and B (Company)`, `[A](https://…)、B`, a list, or a list of such strings.
 * @param links web addresses from another key, in the order of the names
 */
export function personNames(value: unknown, links: readonly string[] = []): NamedPerson[] {
  const strings = Array.isArray(value) ? value.map(fieldString) : [fieldString(value)];
  return strings
    .flatMap(splitNames)
    .map((person, index) => ({ ...person, link: person.link ?? (links[index] || undefined) }))
    .filter(({ name }) => name !== '');
}

const SEPARATOR = /\s*(?:[,，、;；\n]|\s(?:and|&|\/|\|)\s|(?<=\S{2})\s*[和與与及]\s*(?=\S)|\s+and\s+)\s*/;

/** A character of the private use area: it marks a place where a bracket was taken out before splitting. */
const MARK = '\ue000';
const MARKED = /\ue000(\d+)\ue000/g;

function splitNames(text: string): NamedPerson[] {
  const brackets: string[] = [];
  const takeOut = (bracket: string) => `${MARK}${brackets.push(bracket) - 1}${MARK}`;
  const safe = text
    .replace(/\]\([^)]*\)/g, takeOut)
    .replace(/[（(][^)）]*[)）]/g, takeOut)
    .replace(/<[^>\s]+@[^>\s]+>/g, takeOut);
  return safe.split(SEPARATOR).flatMap((part) => personIn(part, brackets));
}

function personIn(part: string, brackets: readonly string[]): NamedPerson[] {
  const own = [...part.matchAll(MARKED)].map((match) => brackets[Number(match[1])] ?? '');
  const link = own.find((bracket) => bracket.startsWith(']('))?.slice(2, -1);
  const affiliation = own
    .filter((bracket) => !bracket.startsWith(']('))
    .map((bracket) => bracket.slice(1, -1))
    .join(', ');
  const name = part
    .replace(MARKED, ' ')
    .replace(/^(?:and|和|与)\s+/i, '')
    .replace(/^(?:[[*_`@\s]|by\s)+|[\]*_`\s]+$/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? [] : [{ name, link, affiliation: affiliation || undefined }];
}
