import { z } from 'zod';
import { edgeRegistry, type TargetKind } from '#schemas/edge.ts';
import { type FormLabels, isFormKey } from './form-labels.ts';
import { ID_FIELD_PATTERN, relationField } from './relation-field.ts';
import type { Choice, Shape } from './shape.ts';
import type { Field, FormFieldPath } from './widget.ts';

/** Makes the fields of an object of the schema. */
type MakeFields = (
  schema: z.ZodObject,
  path: FormFieldPath,
  labels: FormLabels,
) => { fields: Field[]; shape: Shape };

/** One alternative of a value and the fields to fill in for it. */
export interface Variant {
  readonly choice: Choice;
  readonly fields: readonly Field[];
}

/**
 * The alternatives of a union, or of a reference to several kinds.
 * @param makeFields makes the fields of an alternative that is an object; an argument, for fields contain variants
 */
export function variantsOf(
  schema: z.core.$ZodType,
  path: FormFieldPath,
  labels: FormLabels,
  makeFields: MakeFields,
): Variant[] {
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => variantsOf(option, path, labels, makeFields));
  const edge = edgeRegistry.get(schema);
  if (edge) return edge.targets.map((kind) => targetVariant(kind, labels));
  if (schema instanceof z.ZodLiteral)
    return [...schema.values].map((word, index) => ({
      choice: { type: index === 0 ? 'archive' : 'archive-former', from: 'constant', word: String(word) },
      fields: [],
    }));
  if (schema instanceof z.ZodObject) {
    const { fields, shape } = makeFields(schema, path, labels);
    return [{ choice: { type: 'here', from: 'fields', of: shape }, fields }];
  }
  const known = { name: 'id', label: labels.ui('known'), ...relationField('sources') };
  return [{ choice: { type: 'known', from: 'word' }, fields: [known] }];
}

function targetVariant(kind: TargetKind, labels: FormLabels): Variant {
  const label = labels.ui(kind === 'session' ? 'event' : kind);
  const id = { name: 'id', label, ...relationField(kind) };
  if (kind !== 'session') return { choice: { type: kind, from: 'kind' }, fields: [id] };
  const session = {
    name: 'session',
    label: labels.field(['session']),
    widget: 'string',
    pattern: [ID_FIELD_PATTERN, labels.ui('id-hint')],
  };
  return { choice: { type: 'session', from: 'session' }, fields: [id, session] };
}

/** Name of an alternative by its type. */
export function variantLabel(type: string, labels: FormLabels): string {
  return isFormKey(type) ? labels.ui(type) : type;
}
