import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { decodeFile } from './file-encoding.ts';
import { parseRegister, type RegisterReading } from './register.ts';

/**
 * Reads a file of the content folder against a schema.
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
  const reading = parseRegister(text, file, schema, empty);
  return { ...reading, findings: [...findings, ...reading.findings] };
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
