import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { archiveFiles, entryFiles } from '#linked-data/open-data/files.ts';
import { createOpenData } from '#linked-data/open-data/open-data.ts';
import { readArchive } from '#reader/archive.ts';
import { eventFile, personFile } from '#testing/fixture-archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const WORDS = /mei-?lin|Mei Lin|Meimei|林梅|lin ?mei/i;
const POST = (rest: string, text: string) =>
  `---\ntitle: 林梅的一天\nsummary: Mei Lin and others.\ndate: 2020-01-05\nlang: zh-Hans\nkind: recap\nauthors: [person:mei-lin]\nabout: [event:one]\n${rest}---\n\n${text}\n`;

const dir = temporaryFolder({
  'sources.yml':
    's: { title: S, url: "https://example.org" }\nmei-lin-review: { title: Review, author: Mei Lin, url: "https://example.org/candidate-meilin.md" }\n',
  'people/mei-lin.yaml':
    'names:\n  - { value: 林梅, lang: zh-Hans, kind: native }\n  - { value: Mei Lin, lang: en, kind: english }\n  - { value: Meimei, lang: en, kind: nickname }\n  - { value: meilin, lang: mul, kind: handle }\nidentity: editor\nlisted: public-role\nlinks: { github: "https://github.com/meilin" }\naffiliations: []\nsources: [mei-lin-review]\n',
  'people/ann.yaml': personFile('Ann', 'namesakes: [{ person: mei-lin, difference: other }]\n'),
  'events/one.yaml': eventFile(
    '2019-06-24',
    'people: [{ person: mei-lin, role: speaker, source: mei-lin-review }]\nsessions:\n  - { id: talk-of-mei-lin, title: Talk, kind: talk, people: [{ person: mei-lin }], speakers: [Meimei] }\n',
  ),
  'posts/meilin-day.md': POST(
    'source: { title: N, url: "https://example.org/meilin/1", authors: [person:mei-lin] }\n',
    '[林梅](person:mei-lin "speaker at event:one")在 [E](event:one) 说了话，[Meimei](https://github.com/meilin) 笑了。Lin Mei 也写了[一篇](post:about-her)，见 林梅\n的文章[^mei]，李梅也在。\n\n[^mei]: 林梅，2020。',
  ),
  'posts/meilin-day.en.md':
    '---\ntitle: A day\nsummary: A day.\n---\n\n[Mei Lin](person:mei-lin) spoke at [E](event:one). Mei Lin (林梅) laughed.\n',
  'posts/about-her.md': POST('', '[林梅](person:mei-lin)。').replace('event:one', 'person:mei-lin'),
  'links.lock.yml': [
    'https://example.org',
    'https://github.com/meilin',
    'https://example.org/candidate-meilin.md',
  ]
    .map((url) => `${url}: { status: ok, answer: 200, checked: 2026-01-01, since: 2026-01-01 }\n`)
    .join(''),
  'urls.lock': 'people/ann\npeople/mei-lin\nposts/about-her\nposts/meilin-day\n',
});

test('a person is removed from every file but their own, and nothing that is published has a trace', () => {
  const output = execFileSync('node', ['src/cli/remove.ts', 'person:mei-lin', '--yes'], {
    env: { ...process.env, CONTENT_DIR: dir },
    encoding: 'utf8',
  });
  assert.match(output, /0 files left for you to edit, 0 errors/);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.\w+$/.test(name) && name !== join('people', 'mei-lin.yaml')))
    assert.doesNotMatch(`${file}\n${readFileSync(join(dir, file), 'utf8')}`, WORDS, file);
  assert.doesNotMatch(
    readFileSync(join(dir, 'people/mei-lin.yaml'), 'utf8'),
    /links|affiliations|sources|github/,
  );
  const archive = readArchive(dir);
  const graph = buildGraph(archive);
  const data = createOpenData(graph, archive.sources);
  const published = Object.values({ ...archiveFiles(data), ...entryFiles(graph, data) }).map((write) =>
    write(),
  );
  assert.doesNotMatch(published.join('\n'), WORDS);
  assert.ok(graph.nodes.has('post:day'));
  assert.ok(!graph.nodes.has('post:about-her'));
  const translation = readFileSync(join(dir, 'posts/day.en.md'), 'utf8');
  assert.match(translation, /\nA participant spoke at \[E\]\(event:one\)\. A participant laughed\.\n$/);
});

test('without acceptance the rewritten texts stay, and the command says so', () => {
  const other = temporaryFolder({
    'people/bo.yaml': personFile('Bo Ek'),
    'people/ann.yaml': personFile('Ann', 'summary: A friend of Bo Ek.\n'),
    'sources.yml': 's: { title: S, url: "https://example.org" }\n',
  });
  const run = () =>
    execFileSync('node', ['src/cli/remove.ts', 'person:bo'], {
      env: { ...process.env, CONTENT_DIR: other },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  assert.throws(run, /Command failed/);
  assert.match(readFileSync(join(other, 'people/ann.yaml'), 'utf8'), /A friend of Bo Ek/);
  assert.match(readFileSync(join(other, 'people/bo.yaml'), 'utf8'), /listed: opt-out/);
});
