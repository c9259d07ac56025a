import { z } from 'astro/zod';
import { edges } from '#schemas/edge.ts';
import { LANGS } from '#schemas/text.ts';
import type { Say } from './form-labels.ts';
import { relation } from './relation.ts';
import { pairOf, scalarOf, wordsOf } from './scalar.ts';
import type { Shape } from './shape.ts';
import { summaryOf } from './summary.ts';
import { choiceLabel, choicesOf } from './variant.ts';
import type { Field, Path, Widget } from './widget.ts';

/** A field and how its value stands in the file. */
export interface FormField {
  readonly field: Field;
  readonly shape: Shape;
}

/** Fields that are seldom wanted come last. */
const LATE = ['links', 'statistics', 'rolls', 'otherwise', 'notes', 'sources', 'previousIds'];

/** The fields of an object: what must be given first, what is seldom wanted last. */
export function fieldsOf(schema: z.ZodObject, path: Path, say: Say): { fields: Field[]; shape: Shape } {
  const forms = Object.entries(schema.shape).map(([name, inner]) => fieldOf(inner, [...path, name], say));
  const order = ({ field: { name, required } }: FormField) =>
    required === false ? 1 + LATE.indexOf(name) + 1 : 0;
  const sorted = forms.toSorted((a, b) => order(a) - order(b));
  return {
    fields: sorted.map(({ field }) => field),
    shape: { is: 'fields', of: Object.fromEntries(forms.map(({ field, shape }) => [field.name, shape])) },
  };
}

/** The field of the form for one field of a schema. */
export function fieldOf(schema: z.core.$ZodType, path: Path, say: Say): FormField {
  const name = path.at(-1) ?? '';
  const optional = schema instanceof z.ZodOptional;
  const { field, shape } = widgetOf(inside(schema), path, say);
  const hint = say.hint(descriptionOf(schema));
  return {
    field: { name, label: say.label(path), ...(hint && { hint }), required: !optional, ...field },
    shape,
  };
}

function widgetOf(schema: z.core.$ZodType, path: Path, say: Say): Widget {
  if (schema instanceof z.ZodArray) return listOf(schema, path, say);
  if (schema instanceof z.ZodUnion) return unionOf(schema, path, say);
  if (schema instanceof z.ZodObject) {
    const { fields, shape } = fieldsOf(schema, path, say);
    return { field: { widget: 'object', fields, summary: summaryOf(fields), collapsed: 'auto' }, shape };
  }
  if (schema instanceof z.ZodRecord) return mapOf(schema, path, say);
  if (schema instanceof z.ZodTuple) return pairOf(path, say);
  if (edges.has(schema)) return edgeOf(schema, path, say);
  return scalarOf(schema, path, say);
}

function listOf(schema: z.ZodArray, path: Path, say: Say): Widget {
  const item = inside(schema.element);
  const { field, shape } = widgetOf(item, path, say);
  const list = { is: 'list', of: shape, lone: false } as const;
  const min = { label_singular: say.one(path), ...(z.safeParse(schema, []).success ? {} : { min: 1 }) };
  if (field.widget === 'relation')
    return { field: { ...field, multiple: true, ...('min' in min && { min: 1 }) }, shape: list };
  if (field.widget !== 'object') return { field: { widget: 'list', ...min }, shape: list };
  const { widget: _, collapsed: __, ...group } = field;
  return { field: { widget: 'list', collapsed: 'auto', ...group, ...min }, shape: list };
}

/** Words for readers, or a choice; a list beside its item is the list. */
function unionOf(schema: z.ZodUnion, path: Path, say: Say): Widget {
  const [, second] = schema.options;
  if (isWords(second)) return wordsOf(path, say);
  if (second instanceof z.ZodArray) {
    const { field, shape } = listOf(second, path, say);
    const { min: _, ...list } = field;
    return { field: list, shape: shape.is === 'list' ? { ...shape, lone: true } : shape };
  }
  return choiceOf(schema, path, say);
}

function choiceOf(schema: z.core.$ZodType, path: Path, say: Say): Widget {
  const choices = choicesOf(schema, path, say);
  const types = choices.map(({ choice, fields }) => ({
    name: choice.type,
    label: choiceLabel(choice.type, say),
    fields,
    summary: summaryOf(fields),
  }));
  return {
    field: { widget: 'object', types, typeKey: 'type' },
    shape: { is: 'choice', of: choices.map(({ choice }) => choice) },
  };
}

function edgeOf(schema: z.core.$ZodType, path: Path, say: Say): Widget {
  const [target] = edges.get(schema)?.targets ?? [];
  const bare = z.safeParse(schema, 'an-id').success;
  if (!bare || !target) return choiceOf(schema, path, say);
  return { field: relation(target), shape: { is: 'same' } };
}

/** A map becomes a list whose rows begin with their key. */
function mapOf({ keyType, valueType }: z.ZodRecord, path: Path, say: Say): Widget {
  const inner = inside(valueType);
  const group = inner instanceof z.ZodObject;
  const key = group ? 'id' : 'key';
  const first = fieldOf(keyType, [...path, key], say).field;
  const rest = group ? fieldsOf(inner, path, say) : fieldOf(valueType, [...path, 'value'], say);
  const fields = [first, ...('fields' in rest ? rest.fields : [rest.field])];
  return {
    field: {
      widget: 'list',
      label_singular: say.one(path),
      collapsed: 'auto',
      fields,
      summary: summaryOf(fields),
    },
    shape: { is: 'map', key, of: rest.shape },
  };
}

function isWords(schema: unknown): boolean {
  return schema instanceof z.ZodObject && LANGS.every((lang) => lang in schema.shape);
}

/** What an optional field wraps. */
function inside(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? inside(schema.unwrap()) : schema;
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  return own ?? (schema instanceof z.ZodOptional ? descriptionOf(schema.unwrap()) : undefined);
}
