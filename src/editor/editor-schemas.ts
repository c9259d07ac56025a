import { z } from 'zod';
import type { Archive } from '#reader/archive.ts';
import { edgeRegistry } from '#schemas/edge.ts';
import { kinds } from '#schemas/kinds.ts';
import { placeId, placeRegister } from '#schemas/place.ts';
import { translation } from '#schemas/post.ts';
import { role } from '#schemas/roles.ts';
import { programme } from '#schemas/session.ts';
import { sourceIdSchema, sourceRegister } from '#schemas/source.ts';
import { stage } from '#schemas/stages.ts';
import { metric } from '#schemas/statistic.ts';
import { terms } from '#schemas/terms.ts';
import { topicId, topicRegister } from '#schemas/topic.ts';
import { type KnownValue, knownValues } from './known-entries.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The sorts of content files and their schemas. */
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
  topics: topicRegister,
  places: placeRegister,
  terms,
} as const;

/**
 * A JSON Schema (draft 7) for each sort of content file, with a description for every field and the values of the
 * archive as completions. A value that is not among them is accepted: the schemas may be older than the files, and the
 * check finds unknown ids.
 * @returns schemas by name: `posts`, `translations`, `events`, `programmes`, …
 */
export function editorSchemas(archive: Archive): Record<string, JsonSchema> {
  const lists = knownValues(archive);
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => [name, editorSchema(schema, lists)]),
  );
}

/** YAML reads a year without quotes as a number, and a day as a string. The types of zod have one type only. */
const DATE_TYPES = ['string', 'integer'] as unknown as 'string';

function editorSchema(schema: z.ZodType, lists: Readonly<Record<string, KnownValue[]>>): JsonSchema {
  const used = new Set<string>();
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (isDate(zodSchema)) jsonSchema.type = DATE_TYPES;
      const listNames = valueLists(zodSchema).filter((name) => lists[name]?.length);
      if (listNames.length > 0) addCompletions(jsonSchema, listNames);
      for (const name of listNames) used.add(name);
    },
  });
  const definitions = [...used].map((name) => [name, enumSchema(lists[name] ?? [])]);
  return { ...json, definitions: Object.fromEntries(definitions) };
}

/** True for a date: the only fields with a transform before the validation. */
function isDate(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodPipe && schema.in instanceof z.ZodTransform;
}

/** Names of the lists that the values of a field are in. */
function valueLists(schema: z.core.$ZodType): string[] {
  if (schema === sourceIdSchema) return ['sources'];
  if (schema === topicId) return ['topics'];
  if (schema === role) return ['roles'];
  if (schema === stage) return ['stages'];
  if (schema === placeId) return ['places'];
  if (schema === metric) return ['metrics'];
  const edge = edgeRegistry.get(schema);
  const typed = edge && !z.safeParse(schema, 'bare').success;
  return (edge?.targets ?? []).map((kind) => (typed && kind !== 'session' ? `typed-${kind}` : kind));
}

/** Allows the values of the lists, and any other string that matches the pattern of the field. */
function addCompletions(json: JsonSchema, names: readonly string[]): void {
  const { pattern } = json;
  delete json.type;
  delete json.pattern;
  json.anyOf = [
    ...names.map((name) => ({ $ref: `#/definitions/${name}` })),
    { type: 'string', ...(pattern && { pattern }) },
  ];
}

function enumSchema(list: readonly KnownValue[]): JsonSchema {
  return {
    type: 'string',
    enum: list.map(({ value }) => value),
    enumDescriptions: list.map(({ title }) => title),
  };
}
