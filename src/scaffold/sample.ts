import { z } from 'astro/zod';
import { edges } from '#schemas/edge.ts';
import { unwrap } from '#schemas/walk.ts';

/**
 * A field nobody has filled in yet, as commented lines: how its value is written, and what it is for.
 * @param key the field's name
 * @param schema the field's schema
 */
export function sampleLines(key: string, schema: z.core.$ZodType): string[] {
  return [...linesOf(key, schema, '')].map((line) => `# ${line}`);
}

/** A field's description, its own or that of what it wraps. */
export function described(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined || !(schema instanceof z.ZodOptional)) return own ?? '';
  return described(schema.unwrap());
}

function* linesOf(key: string, schema: z.core.$ZodType, indent: string): Generator<string> {
  const [shape] = unwrap(schema);
  const element = shape instanceof z.ZodArray ? objectIn(shape.element) : undefined;
  const object = shape instanceof z.ZodObject && !isText(schema) ? shape : undefined;
  if (!element && !object) return yield `${indent}${key}: ${exampleOf(schema)}${besides(schema)}`;
  yield `${indent}${key}:${besides(schema)}`;
  const fields = Object.entries((element ?? object)?.shape ?? {}).filter(([name]) => !RARE_IN_ROWS.has(name));
  for (const [index, [name, inner]] of fields.entries()) {
    const dash = element ? (index === 0 ? '  - ' : '    ') : '  ';
    yield `${indent}${dash}${name}: ${exampleOf(inner as z.core.$ZodType)}${besides(inner as z.core.$ZodType)}`;
  }
}

// Rows have these too; who needs them finds them in content/README.md.
const RARE_IN_ROWS = new Set(['certainty', 'otherwise', 'note', 'previousIds']);

function objectIn(schema: z.core.$ZodType): z.ZodObject | undefined {
  const [shape] = unwrap(schema);
  return shape instanceof z.ZodObject && !isText(schema) ? shape : undefined;
}

function besides(schema: z.core.$ZodType): string {
  const options = choices(schema);
  const words = [described(schema), options.length > 1 ? options.join(' ') : ''].filter(
    (part) => part !== '',
  );
  return words.length > 0 ? `  # ${words.join('; ')}` : '';
}

/** Words a field must be one of. */
export function choices(schema: z.core.$ZodType): string[] {
  const [shape] = unwrap(schema);
  return shape instanceof z.ZodEnum ? shape.options.map(String) : [];
}

function exampleOf(schema: z.core.$ZodType): string {
  const [shape] = unwrap(schema);
  if (isText(schema)) return '{ zh-Hans: …, en: … }';
  const declared = shape && edges.get(shape);
  if (declared) return z.safeParse(shape, 'id').success ? 'id' : `${declared.targets[0]}:id`;
  if (shape instanceof z.ZodArray) return `[${exampleOf(shape.element)}]`;
  if (shape instanceof z.ZodNumber) return '1';
  if (shape instanceof z.ZodBoolean) return 'true';
  if (shape instanceof z.ZodObject) return '{ … }';
  if (shape instanceof z.ZodRecord) return '{ website: https://… }';
  return choices(schema)[0] ?? '…';
}

/** Words for readers: a string, or a map by language. */
function isText(schema: z.core.$ZodType): boolean {
  return unwrap(schema).some((shape) => shape instanceof z.ZodObject && 'zh-Hans' in shape.shape);
}
