import { nodeId } from '#graph/model/node.ts';
import type { ScriptConversion } from '#i18n/script-conversion.ts';
import type { Entry } from '#reader/entry.ts';
import { nameForms } from '#schemas/name-forms.ts';
import type { Person } from '#schemas/person.ts';
import { hasHan } from '#text/han.ts';
import { isNameAt } from './name-boundary.ts';

/** A name as a text may have it, in one script, and the entries that have it. */
export interface KnownName {
  form: string;
  /** Ids of the entries: `person:paco-xu`. */
  owners: readonly string[];
  /** True for a full name; a short name or alias may also mean something else. */
  full: boolean;
}

/** A known name in a text; offsets count UTF-16 code units. */
export interface NameMatch extends KnownName {
  start: number;
  end: number;
}

/** Known names by their first two code units, longest first. */
export type NameIndex = ReadonlyMap<string, readonly KnownName[]>;

/**
 * The names of an archive in both Chinese scripts, without handles, misspellings and names too short to identify
 * anything.
 */
export function indexNames(entries: readonly Entry[], conversion: ScriptConversion): NameIndex {
  const names = [...ownersByForm(entries, conversion)].map(([form, { owners, full }]) => ({
    form,
    owners: [...owners].sort(),
    full,
  }));
  const longestFirst = names.sort((a, b) => b.form.length - a.form.length);
  return Map.groupBy(longestFirst, ({ form }) => form.slice(0, 2));
}

/** The known names in a text from left to right, at each offset the longest. */
export function findNames(text: string, index: NameIndex): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    const name = index.get(text.slice(start, start + 2))?.find(({ form }) => isNameAt(text, form, start));
    if (!name) continue;
    const end = start + name.form.length;
    matches.push({ ...name, start, end });
    start = end - 1;
  }
  return matches;
}

interface WrittenName {
  form: string;
  full: boolean;
}

function ownersByForm(entries: readonly Entry[], conversion: ScriptConversion) {
  const names = new Map<string, { owners: Set<string>; full: boolean }>();
  for (const entry of entries)
    for (const { form, full } of writtenNames(entry))
      for (const written of inBothScripts(form, conversion)) {
        const name = names.get(written) ?? { owners: new Set<string>(), full };
        const owners = name.owners.add(nodeId(entry.kind, entry.id));
        names.set(written, { owners, full: name.full && full });
      }
  return names;
}

function writtenNames(entry: Entry): WrittenName[] {
  if (entry.role !== 'entity') return [];
  if (entry.kind === 'person') return personNames(entry.data);
  const { full, short, aliases } = nameForms(entry.data);
  const names = [
    ...full.map((form) => ({ form, full: true })),
    ...[...short, ...aliases].map((form) => ({ form, full: false })),
  ];
  // The name of an event without a number could mean any edition of its series.
  return names.filter(({ form }) => isIdentifying(form) && (entry.kind !== 'event' || /\d/.test(form)));
}

/** At least two Han characters, or three Latin ones with a capital among them. */
function isIdentifying(form: string): boolean {
  return hasHan(form) ? [...form].length > 1 : form.length > 2 && /\p{Lu}/u.test(form);
}

/** Names with at least two Han characters or two Latin words. */
function personNames({ names, listed }: Person): WrittenName[] {
  if (listed === 'opt-out') return [];
  return names
    .filter(({ kind, show }) => kind !== 'handle' && kind !== 'misspelling' && show !== 'no')
    .map(({ value }) => ({ form: value, full: true }))
    .filter(({ form }) => (hasHan(form) ? [...form].length > 1 : /\S\s\S/.test(form)));
}

function inBothScripts(name: string, conversion: ScriptConversion): string[] {
  const { toHans, toHant, personToHans, personToHant } = conversion;
  const forms = [toHans, toHant, personToHans, personToHant].map((convert) => convert(name));
  return hasHan(name) ? [...new Set([name, ...forms])] : [name];
}
