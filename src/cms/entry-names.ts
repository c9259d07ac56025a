import { isRecord } from '#schemas/references.ts';
import { hasHan } from '#text/han.ts';
import { LABEL_FIELD, SEARCH_FIELD } from './relation-field.ts';
import type { FieldGroup } from './shape.ts';

/** The hidden fields with the name of an entry and with all names it is found by. */
export function entryNames(group: FieldGroup): { [LABEL_FIELD]: string; [SEARCH_FIELD]: string } {
  const names = namesIn(group);
  return { [LABEL_FIELD]: entryLabel(names), [SEARCH_FIELD]: names.join(' ') };
}

/** The first Han name and the first Latin name, else the first name. */
function entryLabel(names: readonly string[]): string {
  const han = names.find(hasHan);
  const latin = names.find((name) => /^[\p{Script=Latin}]/u.test(name));
  return [...new Set([han, latin])].filter((name) => name !== undefined).join(' ') || (names[0] ?? '');
}

function namesIn({ names, name, shortName, title, aliases, formerNames }: FieldGroup): string[] {
  return [names, name, shortName, title, aliases, formerNames].flatMap(stringsIn);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.flatMap((item) =>
      isRecord(item) ? stringsIn(item['value'] ?? item['name']) : stringsIn(item),
    );
  return isRecord(value) ? Object.values(value).flatMap(stringsIn) : [];
}
