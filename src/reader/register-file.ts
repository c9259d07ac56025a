import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ContentFile } from './entry.ts';
import { decodeFile } from './file-encoding.ts';
import type { Finding } from './finding.ts';
import { knownFields } from './known-fields.ts';
import { schemaFindings } from './schema-findings.ts';
import { withSlipFindings } from './slips/slip-findings.ts';
import { type FieldPath, readYaml } from './yaml.ts';

/** A YAML file of the content folder that is no entry: `sources.yml`, `terms.yml`. */
export interface RegisterReading<Data> {
  /** The data, or the value for a file that is missing or has errors. */
  data: Data;
  /** Undefined when the file is missing or has errors. */
  register?: ContentFile;
  findings: Finding[];
}

/**
 * Reads a file against a schema.
 * @param empty data of a file that is missing or has errors
 */
export function readRegister<Data>(
  dir: string,
  file: string,
  schema: z.ZodType<Data>,
  empty: Data,
): RegisterReading<Data> {
  const bytes = bytesOf(join(dir, file));
  if (!bytes) return { data: empty, findings: [] };
  const { text, findings } = decodeFile(bytes, file);
  if (findings.some(({ severity }) => severity === 'error')) return { data: empty, findings };
  const reading = parsed(text, file, schema);
  if (reading.register) return { data: reading.register.data, register: reading.register, findings };
  const range = { file, yaml: text, line: 1, offset: 0 };
  const errors = withSlipFindings(range, reading.findings, (yaml) => parsed(yaml, file, schema).findings);
  return { data: empty, findings: [...findings, ...errors] };
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

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
