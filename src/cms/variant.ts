import { z } from 'astro/zod';
import { edges, type TargetKind } from '#schemas/edge.ts';
import { fieldsOf } from './field.ts';
import { isFormWord, type Say } from './form-labels.ts';
import { ID_PATTERN, relation } from './relation.ts';
import type { Choice } from './shape.ts';
import type { Field, Path } from './widget.ts';

/** One thing a value can be, and what is to be filled in for it. */
export interface Option {
  readonly choice: Choice;
  readonly fields: readonly Field[];
}

/** Everything a union, or a reference to several kinds, can be. */
export function choicesOf(schema: z.core.$ZodType, path: Path, say: Say): Option[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => choicesOf(option, path, say));
  const edge = edges.get(schema);
  if (edge) return edge.targets.map((kind) => kindChoice(kind, say));
  if (schema instanceof z.ZodLiteral)
    return [{ choice: { type: 'archive', from: 'constant', word: String(schema.value) }, fields: [] }];
  if (schema instanceof z.ZodObject) {
    const { fields, shape } = fieldsOf(schema, path, say);
    return [{ choice: { type: 'here', from: 'fields', of: shape }, fields }];
  }
  const known = { name: 'id', label: say.ui('known'), ...relation('sources') };
  return [{ choice: { type: 'known', from: 'word' }, fields: [known] }];
}

function kindChoice(kind: TargetKind, say: Say): Option {
  const label = say.ui(kind === 'session' ? 'event' : kind);
  const id = { name: 'id', label, ...relation(kind) };
  if (kind !== 'session') return { choice: { type: kind, from: 'kind' }, fields: [id] };
  const session = {
    name: 'session',
    label: say.label(['session']),
    widget: 'string',
    pattern: [ID_PATTERN, say.ui('idHint')],
  };
  return { choice: { type: 'session', from: 'session' }, fields: [id, session] };
}

/** What a choice is called, by its type. */
export function choiceLabel(type: string, say: Say): string {
  return isFormWord(type) ? say.ui(type) : type;
}
