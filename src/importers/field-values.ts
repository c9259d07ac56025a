import { isRecord } from '#schemas/walk.ts';

/** One string of whatever a field holds; empty for nothing. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string')
    return unentitied(value.replace(/[\u00a0\u3000]/g, ' ').replace(/[\u200b-\u200d\ufeff]/g, '')).trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return wordsOf(value[0]);
  return isRecord(value) ? wordsOf(value['name'] ?? value['url'] ?? value['title']) : '';
}

/** A list of whatever a field holds: a list, or words between commas. */
export function listOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value.map(wordsOf) : wordsOf(value).split(/[,，、;；]/);
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}

/** A person as a file names one. */
export interface Named {
  name: string;
  link?: string | undefined;
  /** What stood in brackets behind the name. */
  beside?: string | undefined;
}

/** People named in a field or a line: `A and B (Company)`, `[A](https://…)、B`, a list, or lists of both. */
export function peopleIn(value: unknown, links: readonly string[] = []): Named[] {
  const said = Array.isArray(value) ? value.map(wordsOf) : [wordsOf(value)];
  const names = said.flatMap((words) => split(words));
  return names
    .map((named, index) => ({ ...named, link: named.link ?? (links[index] || undefined) }))
    .filter(({ name }) => name !== '');
}

function split(words: string): Named[] {
  const held: string[] = [];
  const hold = (text: string) => `\ue000${held.push(text) - 1}\ue000`;
  const safe = words
    .replace(/\]\([^)]*\)/g, hold)
    .replace(/[（(][^)）]*[)）]/g, hold)
    .replace(/<[^>\s]+@[^>\s]+>/g, hold);
  return safe
    .split(/\s*(?:[,，、;；\n]|\s(?:and|&|\/|\|)\s|(?<=\S{2})\s*[和與与及]\s*(?=\S)|\s+and\s+)\s*/)
    .flatMap((part) => {
      const inside = [...part.matchAll(/\ue000(\d+)\ue000/g)].map((match) => held[Number(match[1])] ?? '');
      const link = inside.find((text) => text.startsWith(']('))?.slice(2, -1);
      const beside = inside
        .filter((text) => !text.startsWith(']('))
        .map((text) => text.slice(1, -1))
        .join(', ');
      const name = part
        .replace(/\ue000\d+\ue000/g, ' ')
        .replace(/^(?:and|和|与)\s+/i, '')
        .replace(/^(?:[[*_`@\s]|by\s)+|[\]*_`\s]+$/gi, '')
        .replace(/\s+/g, ' ')
        .trim();
      return name === '' ? [] : [{ name, link, beside: beside || undefined }];
    });
}

/** The day a field means, as ISO; undefined when it means none that exists. */
export function dayOf(value: unknown): string | undefined {
  const words = wordsOf(value);
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(words) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : spelledDay(words);
  const date = new Date(`${iso}T00:00:00Z`);
  return iso && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `20 October 2023`, `October 20, 2023`. */
function spelledDay(words: string): string | undefined {
  const [, before, name, after, year] =
    /(?:(\d{1,2})\s+)?([A-Za-z]{3})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})/.exec(words) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  const day = before ?? after;
  return month > 0 && day ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** The characters behind HTML's entities that titles are scraped with. */
export function unentitied(words: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
  };
  return words.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
