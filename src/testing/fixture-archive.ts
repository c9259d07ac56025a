import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, readArchive } from '#reader/archive.ts';
import { writeFiles } from './write-files.ts';

/** Reads an archive made of these files, by path. `sources.yml` has one source, `s`, unless it is among them. */
export function fixtureArchive(files: Readonly<Record<string, string>>): Archive {
  const dir = mkdtempSync(join(tmpdir(), 'xiangju-case-'));
  try {
    writeFiles(dir, { 'sources.yml': 's: { title: S, url: "https://example.org" }\n', ...files });
    return readArchive(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The text of an event file with the required fields. */
export function eventFile(dates: string, rest = ''): string {
  return `name: E\nkind: meetup\nstatus: held\nsources: [s]\ndates: ${dates}\n${rest}`;
}

/** The text of a person file with the required fields. */
export function personFile(name: string, rest = ''): string {
  return `names: [{ value: ${name}, lang: en, kind: preferred }]\nidentity: editor\nlisted: public-role\nsources: [s]\n${rest}`;
}

/** The text of an organization file with the required fields. */
export function organizationFile(name: string, rest = ''): string {
  return `name: ${name}\nkind: company\nsources: [s]\n${rest}`;
}
