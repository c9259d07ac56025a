import type { Refusal } from './diagnostic.ts';
import { wordsOf } from './field-values.ts';
import type { Field } from './fields.ts';
import type { Opened, Said } from './file.ts';
import type { Importer, Role } from './importer.ts';
import type { Names } from './names.ts';

/** Everything a front matter is made from. */
export interface Told {
  file: Opened;
  id: string;
  importer: Importer;
  names: Names;
  said: Said;
  refusals: Refusal[];
}

/** The field that fills a role: of its keys, the first that says something. */
export function fieldFor(fields: readonly Field[], importer: Importer, role: Role): Field | undefined {
  for (const wanted of importer.keys[role] ?? []) {
    const found = fields.find(
      ({ key, value }) =>
        key.toLowerCase() === wanted && (Array.isArray(value) ? value.length > 0 : wordsOf(value) !== ''),
    );
    if (found) return found;
  }
  return undefined;
}

/** What the field that fills a role holds. */
export function valueFor(fields: readonly Field[], importer: Importer, role: Role): unknown {
  return fieldFor(fields, importer, role)?.value;
}
