import { z } from 'zod';
import { site } from '#site.ts';
import { edgeRecordSchema, type evidenceRecordSchema, sourceRecordSchema } from './edge-schema.ts';
import { type figureSchema, stringField, urlField } from './fields.ts';
import { nodeRecordSchema } from './node-schema.ts';
import { placeRecordSchema, topicRecordSchema } from './register-schema.ts';

/*
 * The published format differs from the authors' files: edges are records of their own with their evidence, sources are
 * cited by id, and what pages do not show is left out.
 */

export type NodeRecord = z.infer<typeof nodeRecordSchema>;
export type EdgeRecord = z.infer<typeof edgeRecordSchema>;
export type EvidenceRecord = z.infer<typeof evidenceRecordSchema>;
export type SourceRecord = z.infer<typeof sourceRecordSchema>;
export type FigureRecord = z.infer<typeof figureSchema>;

const dataFile = z.strictObject({
  $schema: urlField,
  licence: urlField,
  credit: stringField,
  nodes: z.array(nodeRecordSchema).min(1),
  edges: z.array(edgeRecordSchema),
  topics: z.record(z.string(), topicRecordSchema).describe('By id'),
  places: z.record(z.string(), placeRecordSchema).describe('By id'),
  sources: z.record(z.string(), sourceRecordSchema).describe('By id'),
});

/**
 * The JSON Schema (2020-12) of every JSON file of the open data, those of the whole archive and those of single entries.
 * @param id URL of the schema
 */
export function openDataJsonSchema(id: string): object {
  const schema = z.toJSONSchema(dataFile, { target: 'draft-2020-12', reused: 'ref' });
  return { $id: id, title: `${site.name.en} open data`, ...schema };
}
