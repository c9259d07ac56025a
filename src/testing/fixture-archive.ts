import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Archive, readArchive } from '#reader/archive.ts';

/** For tests: an archive of these files, read as the site reads it. `sources.yml` has one source, `s`, unless given. */
export function fixtureArchive(files: Readonly<Record<string, string>>): Archive {
  const dir = mkdtempSync(join(tmpdir(), 'xiangju-case-'));
  try {
    const all = { 'sources.yml': 's: { title: S, url: "https://example.org" }\n', ...files };
    for (const [file, text] of Object.entries(all)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
    }
    return readArchive(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The text of a small event file. */
export function eventFile(dates: string, rest = ''): string {
  return `name: E\nkind: meetup\nstatus: held\nsources: [s]\ndates: ${dates}\n${rest}`;
}

/** The text of a small person file. */
export function personFile(name: string, rest = ''): string {
  return `names: [{ value: ${name}, lang: en, kind: preferred }]\nidentity: editor\nlisted: public-role\nsources: [s]\n${rest}`;
}

/** The text of a small organization file. */
export function organizationFile(name: string, rest = ''): string {
  return `name: ${name}\nkind: company\nsources: [s]\n${rest}`;
}
