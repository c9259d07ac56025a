import { z } from 'zod';
import { edgeRegistry } from '#schemas/edge.ts';
import { unwrapSchema } from '#schemas/references.ts';

/** A description of the schemas in the language of the author. */
export type Describe = (english: string) => string;

/** Descriptions as the schemas have them. */
export const unchanged: Describe = (english) => english;

/**
 * A field without a value, as commented lines of YAML with an example and the description of the schema. Without the
 * `# ` the lines are valid.
 */
export function commentedField(key: string, schema: z.core.$ZodType, describe: Describe): string[] {
  return exampleLines(key, schema, describe).map((line) => `# ${line}`);
}

/** The description of a schema: its own, or that of the schema in its `optional`. */
export function fieldDescription(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined || !(schema instanceof z.ZodOptional)) return own ?? '';
  return fieldDescription(schema.unwrap());
}

/** The values of an enum; no values for another schema. */
export function fieldChoices(schema: z.core.$ZodType): string[] {
  const [shape] = unwrapSchema(schema);
  return shape instanceof z.ZodEnum ? shape.options.map(String) : [];
}

function exampleLines(key: string, schema: z.core.$ZodType, describe: Describe): string[] {
  const [shape] = unwrapSchema(schema);
  const item = shape instanceof z.ZodArray ? objectSchema(shape.element) : undefined;
  const object = item ?? objectSchema(schema);
  if (!object) return [`${key}: ${exampleValue(schema)}${trailingComment(schema, describe)}`];
  const fields = Object.entries(object.shape).filter(([name]) => !RARE_FIELDS_OF_ITEMS.has(name));
  const lines = fields.map(([name, field], index) => {
    const indent = item ? (index === 0 ? '  - ' : '    ') : '  ';
    return `${indent}${name}: ${exampleValue(field)}${trailingComment(field, describe)}`;
  });
  return [`${key}:${trailingComment(schema, describe)}`, ...lines];
}

/** Fields that every item of a list can have and few have; content/README.md describes them. */
const RARE_FIELDS_OF_ITEMS: ReadonlySet<string> = new Set(['certainty', 'disputedBy', 'note', 'previousIds']);

function objectSchema(schema: z.core.$ZodType): z.ZodObject | undefined {
  const [shape] = unwrapSchema(schema);
  return shape instanceof z.ZodObject && !isLocalizedSchema(schema) ? shape : undefined;
}

function trailingComment(schema: z.core.$ZodType, describe: Describe): string {
  const choices = fieldChoices(schema);
  const parts = [describe(fieldDescription(schema)), choices.length > 1 ? choices.join(' ') : ''].filter(
    Boolean,
  );
  return parts.length > 0 ? `  # ${parts.join('; ')}` : '';
}

function exampleValue(schema: z.core.$ZodType): string {
  const [shape] = unwrapSchema(schema);
  if (isLocalizedSchema(schema)) return '{ zh-Hans: …, en: … }';
  const edge = shape && edgeRegistry.get(shape);
  if (edge) return z.safeParse(shape, 'id').success ? 'id' : `${edge.targets[0]}:id`;
  if (shape instanceof z.ZodArray) return `[${exampleValue(shape.element)}]`;
  if (shape instanceof z.ZodNumber) return '1';
  if (shape instanceof z.ZodBoolean) return 'true';
  if (shape instanceof z.ZodObject) return '{ … }';
  if (shape instanceof z.ZodRecord) return '{ website: https://… }';
  return fieldChoices(schema)[0] ?? '…';
}

/** True for a text in several languages: a string, or a map by language. */
function isLocalizedSchema(schema: z.core.$ZodType): boolean {
  return unwrapSchema(schema).some((shape) => shape instanceof z.ZodObject && 'zh-Hans' in shape.shape);
}
