import { fieldDay, fieldString } from '../front-matter/field-values.ts';
import { mappedField } from '../front-matter/mapped-field.ts';
import type { ImportContext } from '../model.ts';

/**
 * The day a text was published, as `YYYY-MM-DD`: from the command line, the front matter, or the path of the file.
 * Without a valid one the file is refused and the result is empty.
 */
export function draftDate({ document, format, options, refusals }: ImportContext): string {
  const { fields, originalFields } = document.content;
  const field = mappedField(originalFields, format, 'date') ?? mappedField(fields, format, 'date');
  const value = field && fieldString(field.value);
  const day = options.date ?? (field ? fieldDay(field.value) : dayInPath(document.path));
  if (field && day && !value?.startsWith(day))
    document.report('info', 'site-only', field.line, field.raw, day);
  else if (field && value !== day) document.report('info', 'site-only', field.line, field.raw);
  if (day !== undefined) return day;
  if (field) refusals.push({ code: 'bad-date', line: field.line, detail: value ?? '' });
  else refusals.push({ code: 'no-date', line: 1 });
  return '';
}

/** The day of the last change, where it is after the day of publication. */
export function updatedDate({ document, format }: ImportContext, date: string): string | undefined {
  const field = mappedField(document.content.fields, format, 'updated');
  if (!field) return undefined;
  const day = fieldDay(field.value);
  if (day) document.report('info', 'site-only', field.line, field.raw);
  else document.report('dropped', 'no-field', field.line, field.raw);
  return day && day > date ? day : undefined;
}

/** `2024-05-01-title.md` or `2024/05/01/title.md`. */
function dayInPath(path: string): string | undefined {
  return fieldDay(/(\d{4})[-/](\d\d)[-/](\d\d)/.exec(path)?.[0]);
}
