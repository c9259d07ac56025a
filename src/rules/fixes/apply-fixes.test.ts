import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { applyEdits, fixArchive } from './apply-fixes.ts';

const CASES = join(import.meta.dirname, '..', 'rules', 'cases');

function laidOut(name?: string): string {
  const dir = temporaryFolder();
  cpSync(join(CASES, 'good'), dir, { recursive: true });
  if (name) cpSync(join(CASES, name), dir, { recursive: true });
  return dir;
}

function codes(dir: string): string[] {
  return fixArchive(dir).findings.map(({ code }) => code);
}

test('good content is left byte for byte as it is', () => {
  const dir = laidOut();
  const before = readFileSync(join(dir, 'posts/a-day.md'), 'utf8');
  assert.deepEqual(fixArchive(dir).done, []);
  assert.equal(readFileSync(join(dir, 'posts/a-day.md'), 'utf8'), before);
});

test('spacing and punctuation are mended, marks left alone', () => {
  const dir = laidOut('spacing');
  assert.deepEqual(codes(dir), []);
  const text = readFileSync(join(dir, 'posts/a-day.md'), 'utf8');
  assert.match(text, /\]\(project:kubernetes\)。到场 80 人，其中 Kubernetes 用户过半。\n$/);
});

test('fields are set in order with their comments, nothing else changes', () => {
  const dir = laidOut();
  const file = join(dir, 'projects/kubernetes.yaml');
  writeFileSync(file, '# where it is from\nsources: [notes]\nkind: software\nname: Kubernetes # in full\n');
  assert.deepEqual(codes(dir), []);
  assert.equal(
    readFileSync(file, 'utf8'),
    'name: Kubernetes # in full\nkind: software\n# where it is from\nsources: [notes]\n',
  );
});

test('a known name is marked where the text is about what its bearer was at', () => {
  const dir = laidOut('unlinked-name');
  assert.deepEqual(codes(dir), []);
  const text = readFileSync(join(dir, 'posts/another-day.md'), 'utf8');
  assert.match(
    text,
    /\[王立\]\(person:wang-li\)又来了一次，還帶來了 \[Kubernetes\]\(project:kubernetes\) 的/,
  );
});

test('a name that two people bear is left to the author', () => {
  assert.deepEqual(codes(laidOut('unlinked-either')), ['unlinked-name']);
});

test('a byte order mark goes, Windows line ends stay', () => {
  const dir = laidOut();
  const file = join(dir, 'projects/kubernetes.yaml');
  writeFileSync(file, '\uFEFFname: Kubernetes\r\nsources: [notes]\r\n');
  assert.deepEqual(codes(dir), []);
  assert.equal(readFileSync(file, 'utf8'), 'name: Kubernetes\r\nsources: [notes]\r\n');
});

test('a file renamed by hand keeps its old id, and what named it follows', () => {
  const dir = laidOut();
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

test('one file gone and another of another name come are not taken for one', () => {
  const dir = laidOut();
  writeFileSync(join(dir, 'urls.lock'), 'people/wang-li\npeople/grace-hopper\nprojects/kubernetes\n');
  writeFileSync(
    join(dir, 'people/zhao-min.yaml'),
    readFileSync(join(dir, 'people/wang-li.yaml'), 'utf8').replace('王立', '赵敏'),
  );
  const [finding] = fixArchive(dir).findings;
  assert.equal(finding?.code, 'vanished');
  assert.equal(finding?.args['suggestion'], undefined);
});

test('edits of one place stand in their order', () => {
  const at = (from: number, until: number, text: string) => ({ from, until, text });
  assert.equal(applyEdits('abc', [at(1, 1, 'x'), at(1, 1, 'y'), at(2, 3, '')]), 'axyb');
});
