import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const GOOD = join(import.meta.dirname, '..', 'rules', 'cases', 'good');
const TOOL = join(import.meta.dirname, 'new.ts');

function content(): string {
  const dir = temporaryFolder();
  cpSync(GOOD, dir, { recursive: true });
  return dir;
}

/** Runs the command as a script would, without a terminal. */
function run(dir: string, ...args: string[]) {
  const env = { ...process.env, LANG: 'en_US.UTF-8', CONTENT_DIR: dir };
  return spawnSync(process.execPath, [TOOL, ...args], { encoding: 'utf8', env });
}

test('options alone write a file, and its path is printed', () => {
  const dir = content();
  const { stdout, status } = run(dir, 'person', '--title', '林晚晴');
  assert.equal(status, 0);
  assert.match(stdout, /^Written: .*people\/lin-wanqing\.yaml\n\n.* warning no-source\n/);
  assert.match(
    readFileSync(join(dir, 'people/lin-wanqing.yaml'), 'utf8'),
    /value: 林晚晴, lang: zh-Hans, kind: native/,
  );
});

test('a dry run prints the file and writes nothing', () => {
  const dir = content();
  const { stdout } = run(dir, 'project', 'paperboat', '--title', 'Paperboat', '--dry-run');
  assert.match(stdout, /^name: Paperboat$/m);
  assert.deepEqual(readdirSync(join(dir, 'projects')), ['kubernetes.yaml']);
});

test('without a terminal a missing option is an error that says what to type', () => {
  const { stderr, status } = run(content(), 'event', '--title', 'Meet 2021');
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^Missing required options: --dates \(for example 2025-03-08\/2025-03-09\), --kind \(one of conference, .*\)\.\n/,
  );
});

test('a person with a similar name is shown before anything is written', () => {
  const dir = content();
  const { stdout, stderr, status } = run(dir, 'person', '--title', 'Li Wang');
  assert.equal(status, 1);
  assert.match(stdout, /person:wang-li 王立 \(people\/wang-li\.yaml\): the same in pinyin/);
  assert.match(stderr, /^If the new entry is another one, pass --anyway\. Nothing was written\.\n/);
  assert.ok(!existsSync(join(dir, 'people/li-wang.yaml')));
});

test('a second person of the same name needs a difference', () => {
  const dir = content();
  const same = ['person', 'wang-li-istio', '--title', '王立', '--anyway'];
  assert.match(
    run(dir, ...same).stderr,
    /^Another person has the same name\. Describe what distinguishes the two with --difference "…"\. Nothing was written\.\n/,
  );
  const { stdout, status } = run(dir, ...same, '--difference', '写 Istio 的那一位。', '--source', 'notes');
  assert.equal(status, 0, stdout);
  assert.doesNotMatch(stdout, /same-name/);
});

test('an existing file is not overwritten', () => {
  const { stderr, status } = run(content(), 'project', 'kubernetes', '--title', 'Kubernetes', '--anyway');
  assert.equal(status, 1);
  assert.match(stderr, /^projects\/kubernetes\.yaml exists\. Nothing was written\.\n/);
});

test('an unknown kind or choice is an error with the nearest one', () => {
  const dir = content();
  assert.match(run(dir, 'evnt').stderr, /Did you mean event\?/);
  const wrong = run(dir, 'series', '--title', 'Meets', '--kind', 'metup');
  assert.match(wrong.stderr, /^--kind must be one of .*, not “metup”\. Did you mean meetup\?/);
});

test('the first session creates a programme, the second is added to it', () => {
  const dir = content();
  const session = (title: string) => run(dir, 'session', 'meet-2020', '--title', title, '--source', 'notes');
  assert.match(session('Opening words').stdout, /^Written: .*events\/meet-2020\.sessions\.yaml\n$/);
  assert.match(session('Small boats').stdout, /^Added to: .*events\/meet-2020\.sessions\.yaml\n$/);
  const text = readFileSync(join(dir, 'events/meet-2020.sessions.yaml'), 'utf8');
  assert.match(
    text,
    /^sessions:\n {2}- id: opening-words\n[\s\S]*\n {2}- id: small-boats\n {4}title: Small boats\n/,
  );
});

test('dates as Chinese authors type them are written as EDTF', () => {
  const dir = content();
  const { status, stderr } = run(
    dir,
    ...[
      'event',
      'meet-2021',
      '--title',
      'Meet 2021',
      '--kind',
      'meetup',
      '--dates',
      '2021年3月14日',
      '--anyway',
    ],
  );
  assert.equal(status, 0, stderr);
  assert.match(readFileSync(join(dir, 'events/meet-2021.yaml'), 'utf8'), /^dates: 2021-03-14$/m);
});

test('everything that is missing or wrong is reported at once, and nothing is written', () => {
  const dir = content();
  const { stderr, status } = run(dir, 'event', 'meet-2021', '--dates', '2021/02/30', '--status', 'hold');
  assert.equal(status, 1);
  assert.match(stderr, /Missing required options: --title .*, --kind .*\n/);
  assert.match(stderr, /--status must be one of .*, not “hold”\. Did you mean held\?\n/);
  assert.match(stderr, /--dates must be a date that exists, such as .*, not “2021-02-30”\.\n/);
  assert.ok(!existsSync(join(dir, 'events/meet-2021.yaml')));
});

test('messages are in Chinese when the arguments are', () => {
  const dir = content();
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', LC_MESSAGES: '', CONTENT_DIR: dir };
  const runNew = (...args: string[]) =>
    spawnSync(process.execPath, [TOOL, ...args], { encoding: 'utf8', env });
  assert.match(runNew('event', '--title', '港口聚会').stderr, /^还缺少：--dates（?.*、--kind .*从中选一个/);
  assert.match(runNew('person', '--title', '王立').stdout, /^档案里有相近的条目：\n.*名字相同/);
  assert.match(runNew('person', '--title', '林晚晴').stdout, /^已写入：.*people\/lin-wanqing\.yaml\n/);
});

test('a file that the check would refuse is not written', () => {
  const dir = content();
  const event = ['event', 'meet-2021', '--title', 'Meet 2021', '--kind', 'meetup', '--dates', '2021-03-14'];
  const { stderr, status } = run(dir, ...event, '--anyway', '--series', 'meets');
  assert.equal(status, 1);
  assert.match(stderr, /^The check would refuse this file\. Nothing was written\.\n/);
  assert.match(stderr, /unknown-reference/);
  assert.ok(!existsSync(join(dir, 'events/meet-2021.yaml')));
});
