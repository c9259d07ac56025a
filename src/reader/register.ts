import type { z } from 'zod';
import type { ContentFile } from './entry.ts';
import type { Finding } from './finding.ts';
import { knownFields } from './known-fields.ts';
import { schemaFindings } from './schema-findings.ts';
import { withSlipFindings } from './slips/slip-findings.ts';
import { type FieldPath, readYaml } from './yaml.ts';

/** A YAML file of the content folder that is not an entry: `sources.yml`, `terms.yml`. */
export interface RegisterReading<Data> {
  /** The data, or the value for a file that is missing or has errors. */
  data: Data;
  /** Undefined when the file is missing or has errors. */
  register?: ContentFile;
  findings: Finding[];
}

/**
 * Reads the text of a file against a schema.
 * @param empty data of a file that has errors
 */
export function parseRegister<Data>(
  text: string,
  file: string,
  schema: z.ZodType<Data>,
  empty: Data,
): RegisterReading<Data> {
  const reading = parsed(text, file, schema);
  if (reading.register) return { data: reading.register.data, register: reading.register, findings: [] };
  const range = { file, yaml: text, line: 1, offset: 0 };
  const errors = withSlipFindings(range, reading.findings, (yaml) => parsed(yaml, file, schema).findings);
  return { data: empty, findings: errors };
}

/** The file when it matches its schema, else what is wrong. */
function parsed<Data>(
  text: string,
  file: string,
  schema: z.ZodType<Data>,
): { register?: ContentFile & { data: Data }; findings: Finding[] } {
  const yaml = readYaml(text, file);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (!result.success) {
    const fields = (path: FieldPath) => knownFields(schema, path);
    return { findings: schemaFindings(result.error.issues, yaml, file, fields) };
  }
  const { positionOf, keyPositionOf, rangeOf } = yaml;
  const register = { file, text, data: result.data, positionOf, keyPositionOf, rangeOf };
  return { register, findings: [] };
}
