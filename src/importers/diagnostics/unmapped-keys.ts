import type { ImportFormat, MappedField } from '../formats/import-format.ts';
import type { FrontMatterField } from '../front-matter/field.ts';
import { fieldString } from '../front-matter/field-values.ts';
import { mappedField } from '../front-matter/mapped-field.ts';
import type { ImportContext } from '../model.ts';
import type { ReportDiagnostic } from './diagnostic.ts';

/** Reports the keys of the front matter that fill no field of the draft. */
export function reportUnmappedKeys({ document, format }: ImportContext): void {
  const { fields, originalFields } = document.content;
  for (const field of [...fields, ...originalFields])
    if (!fillsDraft(field, format)) reportUnmappedKey(field, format, document.report);
  for (const own of [fields, originalFields]) reportSecondKeys(own, format, document.report);
  reportTranslatedKeys(fields, originalFields, document.report);
}

function fillsDraft({ key }: FrontMatterField, format: ImportFormat): boolean {
  const name = key.toLowerCase();
  const isMapped = Object.values(format.keys).some((keys) => keys.includes(name));
  const isHandledHere = (['cover', 'slug'] as const).some((role) => format.keys[role]?.includes(name));
  return isMapped && !isHandledHere && !format.ignoredKeys.includes(name);
}

function reportUnmappedKey(
  { key, value, line, raw }: FrontMatterField,
  { keys, ignoredKeys }: ImportFormat,
  report: ReportDiagnostic,
): void {
  const name = key.toLowerCase();
  const isEmpty = JSON.stringify(value ?? '').replace(/["[\]{},: ]/g, '') === '';
  if (keys.cover?.includes(name) && !isEmpty) report('to-do', 'cover', line, raw);
  else if (isEmpty || ignoredKeys.includes(name) || name === 'slug') report('info', 'site-only', line, raw);
  else report('dropped', 'no-field', line, raw);
}

const SINGLE_VALUE_FIELDS: readonly MappedField[] = [
  'title',
  'date',
  'updated',
  'summary',
  'tldr',
  'authors',
  'translators',
  'url',
  'original',
];

/** Of several keys for one field of the draft, the first is used; reports the others. */
function reportSecondKeys(
  fields: readonly FrontMatterField[],
  format: ImportFormat,
  report: ReportDiagnostic,
): void {
  for (const role of SINGLE_VALUE_FIELDS) {
    const used = mappedField(fields, format, role);
    for (const { key, line, raw, value } of fields) {
      const name = key.toLowerCase();
      if (!format.keys[role]?.includes(name) || key === used?.key || format.ignoredKeys.includes(name))
        continue;
      const text = fieldString(value);
      const isKnown = text === '' || text === fieldString(used?.value);
      report(isKnown ? 'info' : 'dropped', text === '' ? 'site-only' : 'no-field', line, raw);
    }
  }
}

/** Keys that the original has too; title and summary go into the draft of the translation. */
function reportTranslatedKeys(
  fields: readonly FrontMatterField[],
  originalFields: readonly FrontMatterField[],
  report: ReportDiagnostic,
): void {
  const originalKeys = new Set(originalFields.map(({ key }) => key.toLowerCase()));
  for (const { key, line, raw } of fields) {
    const name = key.toLowerCase();
    if (originalKeys.has(name) && !['title', 'summary', 'description'].includes(name))
      report('info', 'translation-front-matter', line, raw);
  }
}
