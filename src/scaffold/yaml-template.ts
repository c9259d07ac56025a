import type { z } from 'zod';
import { commentedField, type Describe, unchanged } from './commented-fields.ts';
import { fieldYaml } from './field-yaml.ts';

/** Values of a new entry by field. */
export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * The fields of a new entry in YAML, in the order of their schema. A field without a value is commented, with an
 * example and its description; fields that few entries have are only named in the last line.
 * @param describe gives a description in the language of the author
 */
export function yamlTemplate(
  schema: z.ZodObject,
  values: FieldValues,
  describe: Describe = unchanged,
): string {
  const fields = Object.entries(schema.shape);
  const rare = fields.map(([key]) => key).filter((key) => values[key] === undefined && RARE_FIELDS.has(key));
  const lines = fields.flatMap(([key, field]) => {
    if (values[key] !== undefined) return [fieldYaml(key, values[key])];
    return rare.includes(key) ? [] : commentedField(key, field as z.core.$ZodType, describe);
  });
  const lastLine = rare.length > 0 ? [`# ${describe(MORE_FIELDS)}${rare.join(' ')}`] : [];
  return `${[...lines, ...lastLine].join('\n')}\n`;
}

const MORE_FIELDS = 'More fields, described in content/README.md: ';

/** Fields that few entries have, or that a command writes. */
const RARE_FIELDS: ReadonlySet<string> = new Set([
  'slug',
  'canonical',
  'unlinkedNames',
  'sourceParagraphs',
  'previousParagraphs',
  'sessions',
  'statistics',
  'disputedBy',
  'rolls',
  'corrections',
  'previousIds',
  'questions',
  'words',
]);
