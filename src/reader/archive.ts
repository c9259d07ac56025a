import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KINDS, type Kind } from '#schemas/edge.ts';
import { kinds } from '#schemas/kinds.ts';
import { translation } from '#schemas/post.ts';
import { programme } from '#schemas/session.ts';
import { type Source, sourceRegister } from '#schemas/source.ts';
import { type Terms, terms } from '#schemas/terms.ts';
import { LANGS } from '#schemas/text.ts';
import { type Entry, type Identity, type Reading, readData, readPost, unreadable } from './entry.ts';
import { error, type Finding } from './finding.ts';
import { decode } from './text-file.ts';

/** All content of a folder, and everything that is wrong with single files. */
export interface Archive {
  entries: readonly Entry[];
  /** Entries that findings keep out; what can be read of them is checked all the same. */
  broken: readonly Entry[];
  sources: Readonly<Record<string, Source>>;
  terms: Terms;
  findings: readonly Finding[];
}

/** The folder content is read from: CONTENT_DIR, else `content` below the working directory. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/**
 * Reads every file of a content folder, in the order of their paths.
 * @param dir absolute path of the folder
 * @returns what could be read; what could not is in `findings`, never thrown
 */
export function readArchive(dir: string): Archive {
  const readings = KINDS.flatMap((kind) => filesOf(dir, kind).map((file) => readFile(dir, kind, file)));
  const register = readSingle(dir, 'sources.yml', sourceRegister, {});
  const termList = readSingle(dir, 'terms.yml', terms, { phrases: {} });
  return {
    entries: readings.flatMap(({ entry }) => entry ?? []),
    broken: readings.flatMap(({ broken }) => broken ?? []),
    sources: register.data,
    terms: termList.data,
    findings: [...readings.flatMap(({ findings }) => findings), ...register.findings, ...termList.findings],
  };
}

function filesOf(dir: string, kind: Kind): string[] {
  const { folder } = kinds[kind];
  try {
    const names = readdirSync(join(dir, folder), { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => /\.(?:ya?ml|mdx?)$/.test(name))
      .map((name) => `${folder}/${name}`)
      .sort();
  } catch {
    return [];
  }
}

function readFile(dir: string, kind: Kind, file: string): Reading {
  const identity = kind === 'post' ? postIdentity(file) : entityIdentity(kind, file);
  if (!identity) return misnamed(file);
  const { text, findings } = decode(readFileSync(join(dir, file)), file);
  if (findings.length > 0) return unreadable(identity, ...findings);
  if (kind !== 'post')
    return readData(text, identity, identity.role === 'programme' ? programme : kinds[kind].schema);
  return readPost(text, identity, identity.role === 'translation' ? translation : kinds.post.schema);
}

function postIdentity(file: string): Identity | undefined {
  const [, id = '', suffix] = /([^/]+?)(?:\.([A-Za-z-]+))?\.mdx?$/.exec(file) ?? [];
  const lang = LANGS.find((known) => known.toLowerCase() === suffix?.toLowerCase());
  if (!isId(id) || (suffix && !lang)) return undefined;
  return lang
    ? { kind: 'post', id, file, role: 'translation', lang }
    : { kind: 'post', id, file, role: 'original' };
}

function entityIdentity(kind: Kind, file: string): Identity | undefined {
  const [, id = '', sessions] = /([^/]+?)(\.sessions)?\.ya?ml$/.exec(file) ?? [];
  if (!isId(id) || (sessions && kind !== 'event')) return undefined;
  return { kind, id, file, role: sessions ? 'programme' : 'entity' };
}

function isId(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

function misnamed(file: string): Reading {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return { findings: [error('file-name', file, { line: 1, column: 1 }, { name })] };
}

function readSingle<T>(
  dir: string,
  file: string,
  schema: { safeParse(data: unknown): { success: boolean; data?: T } } & Parameters<typeof readData>[2],
  empty: T,
): { data: T; findings: Finding[] } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(dir, file));
  } catch {
    return { data: empty, findings: [] };
  }
  const { text, findings } = decode(bytes, file);
  const identity = { kind: 'series', id: file, file, role: 'entity' } as const;
  const reading = readData(text, identity, schema);
  const data = reading.entry ? (reading.entry.data as T) : empty;
  return { data, findings: [...findings, ...reading.findings] };
}
