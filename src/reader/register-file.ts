import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ContentFile } from './entry.ts';
import { decodeFile } from './file-encoding.ts';
import type { Finding } from './finding.ts';
import { knownFields } from './known-fields.ts';
import { schemaFindings } from './schema-findings.ts';
import { readYaml } from './yaml.ts';

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
  const yaml = readYaml(text, file);
  if (yaml.findings.length > 0) return { data: empty, findings: [...findings, ...yaml.findings] };
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (result.success) {
    const { positionOf, keyPositionOf, rangeOf } = yaml;
    const register = { file, text, data: result.data, positionOf, keyPositionOf, rangeOf };
    return { data: result.data, register, findings };
  }
  const issues = schemaFindings(result.error.issues, yaml, file, (path) => knownFields(schema, path));
  return { data: empty, findings: [...findings, ...issues] };
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
