import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import type { HostileCase } from '#testing/hostile/hostile-case.ts';
import { HOSTILE_COMBINATIONS } from '#testing/hostile/hostile-combinations.ts';
import { HOSTILE_FILES } from '#testing/hostile/hostile-files.ts';
import { HOSTILE_SHAPES } from '#testing/hostile/hostile-shapes.ts';
import { HOSTILE_TEXTS } from '#testing/hostile/hostile-texts.ts';
import { HOSTILE_VALUES } from '#testing/hostile/hostile-values.ts';
import { publishArchive } from '#testing/published-archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { writeFiles } from '#testing/write-files.ts';
import { checkArchive } from './check-archive.ts';

const GOOD = join(import.meta.dirname, 'cases', 'good');
const CASES = [
  ...HOSTILE_TEXTS,
  ...HOSTILE_VALUES,
  ...HOSTILE_FILES,
  ...HOSTILE_SHAPES,
  ...HOSTILE_COMBINATIONS,
];

test(`hostile content is reported with its position, or published without harm (${CASES.length} cases)`, async (t) => {
  const silent: string[] = [];
  const counts = { reported: 0, harmless: 0 };
  for (const hostile of CASES) {
    const outcome = await outcomeOf(hostile);
    if (outcome === hostile.expected) counts[outcome] += 1;
    else silent.push(`${hostile.name}: expected ${hostile.expected}, but ${outcome}`);
  }
  t.diagnostic(`tried ${CASES.length}`);
  t.diagnostic(
    `reported with a position ${counts.reported}, harmless ${counts.harmless}, neither ${silent.length}`,
  );
  assert.deepEqual(silent, []);
});

async function outcomeOf(hostile: HostileCase): Promise<string> {
  const { content, publicFolder } = folderOf(hostile);
  const archive = readArchive(content, publicFolder);
  const findings = checkArchive(archive).filter(({ severity }) => severity !== 'hint');
  if (findings.length > 0)
    return isPlaced(findings, hostile) ? 'reported' : `reported elsewhere: ${places(findings)}`;
  try {
    await publishArchive(archive);
    return 'harmless';
  } catch (cause) {
    return `breaks the build: ${String(cause).slice(0, 200)}`;
  }
}

/** The good archive with the files of a case, and an empty public folder with its pictures. */
function folderOf({ files, links = {} }: HostileCase): { content: string; publicFolder: string } {
  const root = temporaryFolder();
  const [content, publicFolder] = [join(root, 'content'), join(root, 'public')];
  cpSync(GOOD, content, { recursive: true });
  mkdirSync(join(publicFolder, 'pictures'), { recursive: true });
  const target = (path: string) => (path.startsWith('/') ? join(publicFolder, path) : join(content, path));
  for (const [path, text] of Object.entries(files))
    writeFiles(dirname(target(path)), { [path.split('/').at(-1) ?? '']: text });
  for (const [path, to] of Object.entries(links)) {
    mkdirSync(dirname(target(path)), { recursive: true });
    symlinkSync(to, target(path));
  }
  return { content, publicFolder };
}

/** True if a finding is in a file or folder of the case. */
function isPlaced(findings: readonly Finding[], { files, links = {}, at }: HostileCase): boolean {
  const paths = [...Object.keys(files), ...Object.keys(links), ...(at ? [at] : [])].map((path) =>
    path.replace(/^\//, ''),
  );
  return findings.some(({ file, line, column }) => {
    const name = file.replace(/^.*public\//, '');
    return line > 0 && column > 0 && paths.some((path) => path === name || path.startsWith(`${name}/`));
  });
}

function places(findings: readonly Finding[]): string {
  return findings
    .slice(0, 3)
    .map(({ file, line, code }) => `${file}:${line} ${code}`)
    .join(', ');
}
