import { isRecord } from '#schemas/references.ts';

/** A value as one string: a list gives its first item, a map its name, URL or title; empty for no value. */
export function fieldString(value: unknown): string {
  if (typeof value === 'string')
    return decodeCharacterReferences(
      value.replace(/[\u00a0\u3000]/g, ' ').replace(/[\u200b-\u200d\ufeff]/g, ''),
    ).trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return fieldString(value[0]);
  return isRecord(value) ? fieldString(value['name'] ?? value['url'] ?? value['title']) : '';
}

/** A value as a list of different strings: the items of a list, or the parts of a string between commas. */
export function fieldStrings(value: unknown): string[] {
  const items = Array.isArray(value) ? value.map(fieldString) : fieldString(value).split(/[,，、;；]/);
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}

/** The day of a value as `YYYY-MM-DD`; undefined when it has none, or one that does not exist. */
export function fieldDay(value: unknown): string | undefined {
  const text = fieldString(value);
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : englishDay(text);
  const date = new Date(`${iso}T00:00:00Z`);
  return iso && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_DAY = /(?:(\d{1,2})\s+)?([A-Za-z]{3})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})/;

/** `20 October 2023` or `October 20, 2023`. */
function englishDay(text: string): string | undefined {
  const [, dayBefore, monthName, dayAfter, year] = ENGLISH_DAY.exec(text) ?? [];
  const month = MONTHS.indexOf(monthName?.toLowerCase() ?? '') + 1;
  const day = dayBefore ?? dayAfter;
  return month > 0 && day ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

const NAMED_REFERENCES: Readonly<Record<string, string>> = {
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

/**
 * Decodes the character references of HTML that copied titles and summaries contain. Only the common names: a text
 * about HTML keeps the others.
 */
export function decodeCharacterReferences(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (reference, decimal, hex, name) => {
    if (name) return NAMED_REFERENCES[String(name).toLowerCase()] ?? reference;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
