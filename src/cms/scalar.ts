import { z } from 'zod';
import { role } from '#schemas/roles.ts';
import { stage } from '#schemas/stages.ts';
import type { FormLabels } from './form-labels.ts';
import { isLongText } from './localized-text-field.ts';
import { ID_FIELD_PATTERN } from './relation-field.ts';
import type { FormFieldPath, Widget } from './widget.ts';

/** The part of EDTF that authors write, checked before the schema is. */
const DATE_PATTERN = '^\\d{4}(-\\d\\d(-\\d\\d)?)?[~?%]?(/\\d{4}(-\\d\\d(-\\d\\d)?)?[~?%]?)?$';

/** The widget of a value without fields: an enumeration, date, number, URL, id or text. */
export function scalarWidget(schema: z.core.$ZodType, path: FormFieldPath, labels: FormLabels): Widget {
  const same = { is: 'same' } as const;
  const name = path.at(-1) ?? '';
  if (schema instanceof z.ZodPipe) return { field: dateField(schema, labels), shape: { is: 'date' } };
  const values = fieldValues(schema, path, labels);
  if (values) {
    const options = values.map((value) => ({ value, label: labels.value(path, String(value)) }));
    return { field: { widget: 'select', options }, shape: same };
  }
  if (schema instanceof z.ZodBoolean) return { field: { widget: 'boolean' }, shape: { is: 'flag' } };
  if (schema instanceof z.ZodNumber) {
    const whole = !z.safeParse(schema, 1.5).success;
    return { field: { widget: 'number', value_type: whole ? 'int' : 'float' }, shape: same };
  }
  if (name === 'image') return { field: { widget: 'image', choose_url: false }, shape: same };
  if (schema instanceof z.ZodURL) return { field: { widget: 'string', type: 'url' }, shape: { is: 'text' } };
  const isId = !z.safeParse(schema, 'No id').success && z.safeParse(schema, 'an-id').success;
  const pattern = isId && { pattern: [ID_FIELD_PATTERN, labels.ui('id-hint')] };
  return { field: { widget: isLongText(name) ? 'text' : 'string', ...pattern }, shape: { is: 'text' } };
}

/** The values of a field that has few; a post is in a language of the archive. */
function fieldValues(
  schema: z.core.$ZodType,
  path: FormFieldPath,
  { vocabulary, langs }: FormLabels,
): readonly (string | number)[] | undefined {
  if (schema === role) return vocabulary.roles;
  if (schema === stage) return vocabulary.stages;

  if (path.join('.') === 'posts.lang') return langs;
  return schema instanceof z.ZodEnum ? schema.options : undefined;
}

/** Two numbers: the ends of a range, or a point. */
export function numberPairField(path: FormFieldPath, labels: FormLabels): Widget {
  const fields = ['first', 'second'].map((name) => ({
    name,
    label: labels.field([...path, name]),
    widget: 'number',
    value_type: 'float',
  }));
  return { field: { widget: 'object', fields }, shape: { is: 'pair' } };
}

/** A calendar for fields that take a whole day only; other dates are typed. */
function dateField(schema: z.ZodPipe, labels: FormLabels): Widget['field'] {
  const wholeDay = !z.safeParse(schema, '2019').success;
  return wholeDay
    ? { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
    : { widget: 'string', pattern: [DATE_PATTERN, labels.ui('date-hint')] };
}
