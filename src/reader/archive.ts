import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { KINDS, type Kind } from '#schemas/edge.ts';
import { kinds } from '#schemas/kinds.ts';
import { translation } from '#schemas/post.ts';
import { programme } from '#schemas/session.ts';
import { type CitedSource, sourceRegister } from '#schemas/source.ts';
import { type Terms, terms } from '#schemas/terms.ts';
import { type Entry, type FileIdentity, type FileReading, readYamlFile, readMarkdownFile, unreadableFile } from './entry.ts';
import type { Finding } from './finding.ts';
import { fileIdentity } from './file-identity.ts';
import { type UrlLock, readUrlLock } from './url-lock.ts';
import { decodeFile } from './text-file.ts';

/** All content of a folder, and everything that is wrong with single files. */
export interface Archive {
  entries: readonly Entry[];
  /** Entries that findings keep out; what can be read of them is checked all the same. */
  broken: readonly Entry[];
  sources: Readonly<Record<string, CitedSource>>;
  /** `sources.yml` and `terms.yml` as they stand in the folder. */
  registers: readonly Entry[];
  terms: Terms;
  /** Every address ever published, from `urls.lock`; nothing where the folder has no such file. */
  urlLock: UrlLock | undefined;
  /** Addresses of the pictures that `public/` holds: `/pictures/harbour.webp`. */
  pictures: ReadonlySet<string>;
  findings: readonly Finding[];
}

/** The folder content is read from: CONTENT_DIR, else `content` below the working directory. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** The folder that is served as it is, where pictures stand. */
export function publicDir(): string {
  return resolve('public');
}

/**
 * Reads every file of a content folder, in the order of their paths.
 * @param dir absolute path of the folder
 * @param served absolute path of the folder that holds the pictures
 * @returns what could be read; what could not is in `findings`, never thrown
 */
export function readArchive(dir: string, served = publicDir()): Archive {
  const readings = KINDS.flatMap((kind) => filesOf(dir, kind).map((file) => readFile(dir, kind, file)));
  const register = readSingle(dir, 'sources.yml', sourceRegister, {});
  const termList = readSingle(dir, 'terms.yml', terms, { phrases: {} });
  const lock = readUrlLock(dir);
  return {
    entries: readings.flatMap(({ entry }) => entry ?? []),
    broken: readings.flatMap(({ broken }) => broken ?? []),
    sources: register.data,
    registers: [register, termList].flatMap(({ entry }) => entry ?? []),
    terms: termList.data,
    urlLock: lock.lock,
    pictures: picturesIn(served),
    findings: [...readings, register, termList, lock].flatMap(({ findings }) => findings),
  };
}

function filesOf(dir: string, kind: Kind): string[] {
  const { folder } = kinds[kind];
  try {
    const found = readdirSync(join(dir, folder), { recursive: true, withFileTypes: true });
    return found
      .filter((file) => file.isFile() && !file.name.startsWith('.'))
      .map((file) => relative(dir, join(file.parentPath, file.name)).replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}

function readFile(dir: string, kind: Kind, file: string): FileReading {
  const identity = fileIdentity(kind, file);
  if ('code' in identity) return { findings: [identity] };
  const { text, findings } = decodeFile(readFileSync(join(dir, file)), file);
  if (findings.some(({ severity }) => severity === 'error')) return unreadableFile(identity, ...findings);
  const reading = readText(text, identity);
  return { ...reading, findings: [...findings, ...reading.findings] };
}

function readText(text: string, identity: FileIdentity): FileReading {
  if (identity.kind !== 'post')
    return readYamlFile(text, identity, identity.role === 'programme' ? programme : kinds[identity.kind].schema);
  return readMarkdownFile(text, identity, identity.role === 'translation' ? translation : kinds.post.schema);
}

function picturesIn(served: string): Set<string> {
  try {
    const names = readdirSync(join(served, 'pictures'), { recursive: true, encoding: 'utf8' });
    return new Set(names.map((name) => `/pictures/${name.replaceAll('\\', '/')}`));
  } catch {
    return new Set();
  }
}

function readSingle<T>(
  dir: string,
  file: string,
  schema: { safeParse(data: unknown): { success: boolean; data?: T } } & Parameters<typeof readYamlFile>[2],
  empty: T,
): FileReading & { data: T } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(dir, file));
  } catch {
    return { data: empty, findings: [] };
  }
  const { text, findings } = decodeFile(bytes, file);
  if (findings.some(({ severity }) => severity === 'error')) return { data: empty, findings };
  const identity = { kind: 'series', id: file, file, role: 'entity' } as const;
  const reading = readYamlFile(text, identity, schema);
  const data = reading.entry ? (reading.entry.data as T) : empty;
  return { ...reading, data, findings: [...findings, ...reading.findings] };
}
