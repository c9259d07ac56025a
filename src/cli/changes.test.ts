import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const GOOD = join(import.meta.dirname, '..', 'rules', 'cases', 'good');

/** A git repository whose `content/` has two posts that share a person; the tests change its files. */
function repository(): string {
  const dir = temporaryFolder();
  cpSync(GOOD, join(dir, 'content'), { recursive: true });
  write(dir, 'posts/another-day.md', postOf('[王立](person:wang-li)又来了。'));
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'add', '-A');
  git(dir, '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Add the archive');
  return dir;
}

function postOf(text: string): string {
  const head = 'title: 又一天\nsummary: 又一次。\ndate: 2021-07-01\nlang: zh-Hans\nkind: essay';
  return `---\n${head}\nauthors: [xiangju]\nabout: [project:kubernetes]\n---\n\n${text}[Kubernetes](project:kubernetes) 也在。\n`;
}

function write(dir: string, file: string, text: string): void {
  writeFileSync(join(dir, 'content', file), text);
}

function git(dir: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: dir });
}

function run(dir: string, tool: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: join(dir, 'content') };
  return spawnSync(process.execPath, [join(import.meta.dirname, tool), ...args], { encoding: 'utf8', env });
}

test('without a change the report has only zeros', () => {
  const { stdout, status } = run(repository(), 'changes.ts', '--since', 'main');
  assert.equal(status, 0);
  assert.match(
    stdout,
    /\*\*0 new errors\*\* · nodes \+0 −0 · edges \+0 −0, 0 with other evidence · 0 related lists changed/,
  );
});

test('a new person with a role is a new node and a new edge, with the sentence as its evidence', () => {
  const dir = repository();
  const person = readFileSync(join(GOOD, 'people/wang-li.yaml'), 'utf8');
  write(dir, 'people/li-si.yaml', person.replace('王立', '李思'));
  write(dir, 'posts/another-day.md', postOf('[李思](person:li-si "host at event:meet-2020")<请客>。'));
  const { stdout } = run(dir, 'changes.ts', '--since', 'main');
  assert.match(stdout, /nodes \+1 −0 · edges \+2 −1/);
  assert.match(stdout, /### Nodes\n\n- \+ `person:li-si` 李思\n/);
  assert.match(
    stdout,
    /\+ `event:meet-2020` Took part \(participant\) `person:li-si` as host: “李思\\<请客\\>。”/,
  );
  assert.match(stdout, /− `post:another-day` Mentions \(mention\) `person:wang-li`/);
});

test('a changed list states what connected or disconnected its items', () => {
  const dir = repository();
  write(
    dir,
    'posts/another-day.md',
    postOf('')
      .replace(/\[Kubernetes\].*\n$/, '无人。\n')
      .replace('project:kubernetes', 'event:meet-2020'),
  );
  const { related } = JSON.parse(run(dir, 'changes.ts', '--since', 'main', '--json').stdout);
  const list = related.find(({ node }: { node: string }) => node === 'event:meet-2020');
  assert.equal(list, undefined, 'the only event of the archive has no list');
  write(
    dir,
    'posts/another-day.md',
    postOf('')
      .replace(/\[Kubernetes\].*\n$/, '无人。\n')
      .replace('project:kubernetes', 'project:helm'),
  );
  write(dir, 'projects/helm.yaml', 'name: Helm\nsources: [notes]\n');
  const { stdout } = run(dir, 'changes.ts', '--since', 'main');
  assert.match(
    stdout,
    /- `post:a-day` 那一天\n {2}- − `post:another-day` 又一天: this change removes their connection to .*project Kubernetes/,
  );
});

test('a role in a project, which is text, is written in English', () => {
  const dir = repository();
  const person = readFileSync(join(GOOD, 'people/wang-li.yaml'), 'utf8');
  const projects = 'projects: [{ project: kubernetes, role: { zh-Hans: 维护者, en: maintainer } }]\n';
  write(dir, 'people/wang-li.yaml', `${person.trimEnd()}\n${projects}`);
  const { stdout } = run(dir, 'changes.ts', '--since', 'main');
  assert.match(stdout, /\+ `person:wang-li` Works on \(works-on\) `project:kubernetes` as maintainer/);
});

test('a renamed id is one line and changes no edge', () => {
  const dir = repository();
  assert.equal(run(dir, 'rename.ts', 'person:wang-li', 'wang-li-istio').status, 0);
  const { stdout } = run(dir, 'changes.ts', '--since', 'main');
  assert.match(stdout, /nodes \+0 −0, 1 renamed · edges \+0 −0, 0 with other evidence/);
  assert.match(stdout, /- → `person:wang-li-istio` 王立 \(was `person:wang-li`\)/);
});

test('the check since a ref lists only the findings that the change introduced, in any file', () => {
  const dir = repository();
  write(dir, 'posts/a-third-day.md', postOf('到场80人。'));
  git(dir, 'add', '-A');
  git(dir, '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Add a spacing error');
  rmSync(join(dir, 'content/people/wang-li.yaml'));
  const { stdout, status } = run(dir, 'check.ts', '--since', 'HEAD', '--reporter', 'github');
  assert.equal(status, 1);
  assert.doesNotMatch(stdout, /spacing/, 'the spacing error was there before');
  assert.match(
    stdout,
    /^::error file=.*content\/events\/meet-2020\.yaml,line=7,col=13,title=unknown-reference::person:wang-li/m,
  );
});

test('an unknown ref is an error of one sentence', () => {
  const { stderr, status } = run(repository(), 'changes.ts', '--since', 'mian');
  assert.equal(status, 1);
  assert.match(stderr, /^There is no mian in this repository\. Fetch it first: git fetch origin mian\n/);
});
