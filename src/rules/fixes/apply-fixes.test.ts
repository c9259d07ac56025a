import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { checkArchive } from '../check-archive.ts';
import { acceptSuggestions, applyEdits, fixArchive } from './apply-fixes.ts';

const CASES = join(import.meta.dirname, '..', 'cases');

function caseFolder(name?: string): string {
  const dir = temporaryFolder();
  cpSync(join(CASES, 'good'), dir, { recursive: true });
  const isContent = (path: string) => !/expected[^/]*\.txt$/.test(path);
  if (name) cpSync(join(CASES, name), dir, { recursive: true, filter: isContent });
  return dir;
}

function codes(dir: string): string[] {
  return fixArchive(dir).findings.map(({ code }) => code);
}

test('good content stays byte for byte as it is', () => {
  const dir = caseFolder();
  const before = readFileSync(join(dir, 'posts/a-day.md'), 'utf8');
  assert.deepEqual(fixArchive(dir).fixed, []);
  assert.equal(readFileSync(join(dir, 'posts/a-day.md'), 'utf8'), before);
});

test('spacing and punctuation are fixed, mentions are not changed', () => {
  const dir = caseFolder('spacing');
  assert.deepEqual(codes(dir), []);
  const text = readFileSync(join(dir, 'posts/a-day.md'), 'utf8');
  assert.match(text, /\]\(project:kubernetes\)。到场 80 人，其中 Kubernetes 用户过半。\n$/);
});

test('no other fix is written into a mention that Markdown does not read', () => {
  const dir = caseFolder();
  const file = join(dir, 'posts/a-day.md');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('](person:wang-li "', ']（person:wang-li "'));
  assert.deepEqual(codes(dir), []);
  assert.equal(readFileSync(file, 'utf8'), before);
});

test('fields are reordered with their comments, nothing else changes', () => {
  const dir = caseFolder();
  const file = join(dir, 'projects/kubernetes.yaml');
  writeFileSync(file, '# where it is from\nsources: [notes]\nkind: software\nname: Kubernetes # in full\n');
  assert.deepEqual(codes(dir), []);
  assert.equal(
    readFileSync(file, 'utf8'),
    'name: Kubernetes # in full\nkind: software\n# where it is from\nsources: [notes]\n',
  );
});

test('a known name becomes a mention where the text is about an event of the person', () => {
  const dir = caseFolder('unlinked-name');
  assert.deepEqual(codes(dir), ['about-unmentioned']);
  const text = readFileSync(join(dir, 'posts/another-day.md'), 'utf8');
  assert.match(
    text,
    /\[王立\]\(person:wang-li\)又来了一次，還帶來了 \[Kubernetes\]\(project:kubernetes\) 的/,
  );
});

test('a name of two people is not fixed', () => {
  assert.deepEqual(codes(caseFolder('unlinked-either')), ['unlinked-name']);
});

test('a byte order mark is removed, Windows line ends stay', () => {
  const dir = caseFolder();
  const file = join(dir, 'projects/kubernetes.yaml');
  writeFileSync(file, '\uFEFFname: Kubernetes\r\nsources: [notes]\r\n');
  assert.deepEqual(codes(dir), []);
  assert.equal(readFileSync(file, 'utf8'), 'name: Kubernetes\r\nsources: [notes]\r\n');
});

test('a file renamed by hand gets its old id as a former id, and references to it are rewritten', () => {
  const dir = caseFolder();
  writeFileSync(
    join(dir, 'urls.lock'),
    'events/meet-2020\npeople/wang-li\nposts/a-day\nprojects/kubernetes\n',
  );
  renameSync(join(dir, 'people/wang-li.yaml'), join(dir, 'people/wang-li-istio.yaml'));
  assert.deepEqual(codes(dir), []);
  assert.match(readFileSync(join(dir, 'people/wang-li-istio.yaml'), 'utf8'), /\npreviousIds: \[wang-li\]\n$/);
  assert.match(readFileSync(join(dir, 'events/meet-2020.yaml'), 'utf8'), /- person: wang-li-istio\n/);
  const post = readFileSync(join(dir, 'posts/a-day.md'), 'utf8');
  assert.match(post, /authors: \[person:wang-li-istio\]/);
  assert.match(post, /\(person:wang-li-istio "speaker at event:meet-2020"\)/);
});

test('a removed file and an unrelated new one are not taken for a renamed one', () => {
  const dir = caseFolder();
  writeFileSync(join(dir, 'urls.lock'), 'people/wang-li\npeople/grace-hopper\nprojects/kubernetes\n');
  writeFileSync(
    join(dir, 'people/zhao-min.yaml'),
    readFileSync(join(dir, 'people/wang-li.yaml'), 'utf8').replace('王立', '赵敏'),
  );
  const [finding] = fixArchive(dir).findings;
  assert.ok(finding?.code === 'url-gone');
  assert.equal(finding.args.suggestion, undefined);
});

test('insertions at one offset keep their order', () => {
  const at = (start: number, end: number, text: string) => ({ start, end, text });
  assert.equal(applyEdits('abc', [at(1, 1, 'x'), at(1, 1, 'y'), at(2, 3, '')]), 'axyb');
});

test('an insertion before a replaced range stays, overlapping replacements are refused', () => {
  const at = (start: number, end: number, text: string) => ({ start, end, text });
  assert.equal(applyEdits('abc', [at(1, 2, 'X'), at(1, 1, 'i'), at(2, 2, 'j')]), 'aiXjc');
  assert.throws(() => applyEdits('abcd', [at(0, 3, 'X'), at(2, 4, 'Y')]));
});

test('former names of fields are rewritten at every depth, in YAML and in front matter', () => {
  const dir = caseFolder('renamed-field');
  assert.deepEqual(
    codes(dir).filter((code) => code.startsWith('renamed')),
    [],
  );
  const event = readFileSync(join(dir, 'events/meet-2020.yaml'), 'utf8');
  const pinned = readFileSync(join(CASES, 'renamed-field/events/meet-2020.yaml'), 'utf8');
  assert.equal(
    [...event.split('\n')].sort().join('\n'),
    [...pinned.replaceAll('otherwise:', 'disputedBy:').split('\n')].sort().join('\n'),
  );
  const post = readFileSync(join(dir, 'posts/a-day.en.md'), 'utf8');
  assert.match(
    post,
    /\nunlinkedNames: \[Kubernetes\]\nsourceParagraphs: \[p-00000001\]\npreviousParagraphs: \{/,
  );
});

test('a suggestion is written where it is accepted, and nowhere else', () => {
  const dir = caseFolder('session-names-project');
  const file = 'events/meet-2020.sessions.yaml';
  const before = readFileSync(join(dir, file), 'utf8');
  const hints = () => checkArchive(readArchive(dir)).filter(({ suggestion }) => suggestion);
  assert.deepEqual(acceptSuggestions(dir, hints(), [`${file}:1`]), []);
  assert.equal(readFileSync(join(dir, file), 'utf8'), before);
  assert.equal(acceptSuggestions(dir, hints(), [`${file}:4`]).length, 1);
  assert.match(
    readFileSync(join(dir, file), 'utf8'),
    /speakers: \['王立, 工程师', 'OpenShift, Red Hat'\]\n {4}projects: \[kubernetes\]\n {2}- \{ id: linked/,
  );
  assert.equal(acceptSuggestions(dir, hints(), [file]).length, 2);
  assert.match(
    readFileSync(join(dir, file), 'utf8'),
    /title: Kubernetes at sea, kind: talk, projects: \[kubernetes\] \}\n.*title: 开源社的十年, kind: talk, organizations: \[kaiyuanshe\] \}/,
  );
  assert.deepEqual(hints(), []);
});
