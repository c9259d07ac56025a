import { z } from 'zod';
import { edgeRegistry } from '#schemas/edge.ts';
import { placeId } from '#schemas/place.ts';
import { LANGS } from '#schemas/text.ts';
import { topicId } from '#schemas/topic.ts';
import type { FormLabels } from './form-labels.ts';
import { localizedTextField } from './localized-text-field.ts';
import { relationField } from './relation-field.ts';
import { numberPairField, scalarWidget } from './scalar.ts';
import type { Shape } from './shape.ts';
import { fieldSummary } from './summary.ts';
import { variantLabel, variantsOf } from './variant.ts';
import type { Field, FormFieldPath, Widget } from './widget.ts';

/** A field and the shape of its value in the file. */
interface FormField {
  readonly field: Field;
  readonly shape: Shape;
}

/** Optional fields that are rarely filled in; they come last, in this order. */
const RARE = ['links', 'statistics', 'rolls', 'disputedBy', 'notes', 'sources', 'previousIds'];

/** The fields of an object: required fields first, rare ones last. */
export function objectFields(
  schema: z.ZodObject,
  path: FormFieldPath,
  labels: FormLabels,
): { fields: Field[]; shape: Shape } {
  const forms = Object.entries(schema.shape).map(([name, inner]) =>
    fieldForm(inner, [...path, name], labels),
  );
  const order = ({ field: { name, required } }: FormField) =>
    required === false ? 1 + RARE.indexOf(name) + 1 : 0;
  const sorted = forms.toSorted((a, b) => order(a) - order(b));
  return {
    fields: sorted.map(({ field }) => field),
    shape: { is: 'fields', of: Object.fromEntries(forms.map(({ field, shape }) => [field.name, shape])) },
  };
}

function fieldForm(schema: z.core.$ZodType, path: FormFieldPath, labels: FormLabels): FormField {
  const name = path.at(-1) ?? '';
  const optional = schema instanceof z.ZodOptional;
  const { field, shape } = widgetFor(unwrapOptional(schema), path, labels);
  const hint = labels.hint(descriptionOf(schema));
  return {
    field: { name, label: labels.field(path), ...(hint && { hint }), required: !optional, ...field },
    shape,
  };
}

function widgetFor(schema: z.core.$ZodType, path: FormFieldPath, labels: FormLabels): Widget {
  if (schema instanceof z.ZodArray) return listWidget(schema, path, labels);
  if (schema instanceof z.ZodUnion) return unionWidget(schema, path, labels);
  if (schema instanceof z.ZodObject) {
    const { fields, shape } = objectFields(schema, path, labels);
    return { field: { widget: 'object', fields, summary: fieldSummary(fields), collapsed: 'auto' }, shape };
  }
  if (schema instanceof z.ZodRecord) return mapWidget(schema, path, labels);
  if (schema instanceof z.ZodTuple) return numberPairField(path, labels);
  if (edgeRegistry.has(schema)) return edgeWidget(schema, path, labels);
  if (schema === topicId) return { field: relationField('topics'), shape: { is: 'same' } };
  if (schema === placeId) return { field: relationField('places'), shape: { is: 'same' } };
  return scalarWidget(schema, path, labels);
}

function listWidget(schema: z.ZodArray, path: FormFieldPath, labels: FormLabels): Widget {
  const { field, shape } = widgetFor(unwrapOptional(schema.element), path, labels);
  const list = { is: 'list', of: shape, allowsBareItem: false } as const;
  const required = !z.safeParse(schema, []).success && { min: 1 };
  const options = { label_singular: labels.item(path), ...required };
  if (field.widget === 'relation') return { field: { ...field, multiple: true, ...required }, shape: list };
  if (field.widget !== 'object') return { field: { widget: 'list', ...options }, shape: list };
  const { widget: _, collapsed: __, ...group } = field;
  return { field: { widget: 'list', collapsed: 'auto', ...group, ...options }, shape: list };
}

/** Localized text, or alternatives; of an item or a list of such items, the list. */
function unionWidget(schema: z.ZodUnion, path: FormFieldPath, labels: FormLabels): Widget {
  const [, second] = schema.options;
  if (isLocalizedText(second)) return localizedTextField(path, labels);
  if (second instanceof z.ZodArray) {
    const { field, shape } = listWidget(second, path, labels);
    const { min: _, ...list } = field;
    return { field: list, shape: shape.is === 'list' ? { ...shape, allowsBareItem: true } : shape };
  }
  return variantWidget(schema, path, labels);
}

function variantWidget(schema: z.core.$ZodType, path: FormFieldPath, labels: FormLabels): Widget {
  const variants = variantsOf(schema, path, labels, objectFields);
  const types = variants.map(({ choice, fields }) => ({
    name: choice.type,
    label: variantLabel(choice.type, labels),
    fields,
    summary: fieldSummary(fields),
  }));
  return {
    field: { widget: 'object', types, typeKey: 'type' },
    shape: { is: 'choice', of: variants.map(({ choice }) => choice) },
  };
}

function edgeWidget(schema: z.core.$ZodType, path: FormFieldPath, labels: FormLabels): Widget {
  const [target] = edgeRegistry.get(schema)?.targets ?? [];
  const bareId = z.safeParse(schema, 'an-id').success;
  if (!bareId || !target) return variantWidget(schema, path, labels);
  return { field: relationField(target), shape: { is: 'same' } };
}

/** A map is a list in the form; the first field of each row is its key. */
function mapWidget({ keyType, valueType }: z.ZodRecord, path: FormFieldPath, labels: FormLabels): Widget {
  const inner = unwrapOptional(valueType);
  const group = inner instanceof z.ZodObject;
  const key = group ? 'id' : 'key';
  const first = fieldForm(keyType, [...path, key], labels).field;
  const rest = group ? objectFields(inner, path, labels) : fieldForm(valueType, [...path, 'value'], labels);
  const fields = [first, ...('fields' in rest ? rest.fields : [rest.field])];
  return {
    field: {
      widget: 'list',
      label_singular: labels.item(path),
      collapsed: 'auto',
      fields,
      summary: fieldSummary(fields),
    },
    shape: { is: 'map', key, of: rest.shape },
  };
}

function isLocalizedText(schema: unknown): boolean {
  return schema instanceof z.ZodObject && LANGS.every((lang) => lang in schema.shape);
}

function unwrapOptional(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapOptional(schema.unwrap()) : schema;
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  return own ?? (schema instanceof z.ZodOptional ? descriptionOf(schema.unwrap()) : undefined);
}
