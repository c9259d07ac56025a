import type { ImportFormat, MappedField } from '../formats/import-format.ts';
import type { FrontMatterField } from './field.ts';
import { fieldString } from './field-values.ts';

/** The key that fills a field of the draft: of the keys of the format, the first that has a value. */
export function mappedField(
  fields: readonly FrontMatterField[],
  format: ImportFormat,
  role: MappedField,
): FrontMatterField | undefined {
  for (const name of format.keys[role] ?? []) {
    const field = fields.find(({ key, value }) => key.toLowerCase() === name && hasValue(value));
    if (field) return field;
  }
  return undefined;
}

/** The value for a field of the draft. */
export function mappedValue(
  fields: readonly FrontMatterField[],
  format: ImportFormat,
  role: MappedField,
): unknown {
  return mappedField(fields, format, role)?.value;
}

/** The value of a key, given in lower case, whatever the format; empty when the file does not have it. */
export function plainFieldString(fields: readonly FrontMatterField[], name: string): string {
  return fieldString(fields.find(({ key }) => key.toLowerCase() === name)?.value);
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : fieldString(value) !== '';
}
