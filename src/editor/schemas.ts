import { z } from 'astro/zod';
import type { Archive } from '#reader/archive.ts';
import { edges } from '#schemas/edge.ts';
import { kinds } from '#schemas/kinds.ts';
import { tag, translation } from '#schemas/post.ts';
import { programme } from '#schemas/session.ts';
import { sourceId, sourceRegister } from '#schemas/source.ts';
import { metric } from '#schemas/statistic.ts';
import { terms } from '#schemas/terms.ts';
import { type Known, known } from './known-entries.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Each sort of file and its schema. */
const FILES = {
  posts: kinds.post.schema,
  translations: translation,
  events: kinds.event.schema,
  programmes: programme,
  people: kinds.person.schema,
  projects: kinds.project.schema,
  organizations: kinds.organization.schema,
  series: kinds.series.schema,
  sources: sourceRegister,
  terms,
} as const;

/**
 * A JSON Schema (draft 7) for each sort of file, for editors: every field described, and what the archive has offered
 * where a field names something. What it does not know it leaves to the check, for the file may be a minute old.
 * @returns schemas by name: `posts`, `translations`, `events`, `programmes`, …
 */
export function editorSchemas(archive: Archive): Record<string, JsonSchema> {
  const lists = known(archive);
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => [name, editorSchema(schema, lists)]),
  );
}

/** YAML reads a bare year as a number, and a bare day as text: both are dates as typed. */
const DATE = ['string', 'integer'] as unknown as 'string';

function editorSchema(schema: z.ZodType, lists: Readonly<Record<string, Known[]>>): JsonSchema {
  const used = new Set<string>();
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (isDate(zodSchema)) jsonSchema.type = DATE;
      const offered = offersOf(zodSchema).filter((name) => lists[name]?.length);
      if (offered.length > 0) offer(jsonSchema, offered);
      for (const name of offered) used.add(name);
    },
  });
  const definitions = [...used].map((name) => [name, choice(lists[name] ?? [])]);
  return { ...json, definitions: Object.fromEntries(definitions) };
}

/** Dates are the only fields that are changed before they are read. */
function isDate(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodPipe && schema.in instanceof z.ZodTransform;
}

/** Names of the lists a field takes its values from. */
function offersOf(schema: z.core.$ZodType): string[] {
  if (schema === sourceId) return ['sources'];
  if (schema === tag) return ['tags'];
  if (schema === metric) return ['metrics'];
  const edge = edges.get(schema);
  const typed = edge && !z.safeParse(schema, 'bare').success;
  return (edge?.targets ?? []).map((kind) => (typed && kind !== 'session' ? `typed-${kind}` : kind));
}

/** Any value of the lists, or one that is right in form. */
function offer(json: JsonSchema, names: readonly string[]): void {
  const { pattern } = json;
  delete json.type;
  delete json.pattern;
  json.anyOf = [
    ...names.map((name) => ({ $ref: `#/definitions/${name}` })),
    { type: 'string', ...(pattern && { pattern }) },
  ];
}

function choice(list: readonly Known[]): JsonSchema {
  return {
    type: 'string',
    enum: list.map(({ value }) => value),
    enumDescriptions: list.map(({ title }) => title),
  };
}
