import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive, personFile } from '#testing/fixture-archive.ts';

const POST =
  '---\ntitle: Title\nsummary: Summary.\ndate: 2020-01-05\nlang: en\nkind: recap\nauthors: [xiangju]\nabout: [event:one]\nsources: [s]\n---\n\n[E](event:one) was in spring.\n';

test('files may be in sub-folders, and their ids are the names of the files', () => {
  const archive = fixtureArchive({
    'sources.yml': 's: { title: S, url: "https://example.org" }\n',
    'events/2019/one.yaml': eventFile('2019-06-24'),
    'people/a/b/ann.yaml': personFile('Ann'),
    'posts/2020/day.md': POST,
    'posts/other.md': POST,
  });
  assert.deepEqual(archive.findings, []);
  const ids = archive.entries.map(({ kind, id, file }) => `${kind}:${id} ${file}`);
  assert.deepEqual(ids.sort(), [
    'event:one events/2019/one.yaml',
    'person:ann people/a/b/ann.yaml',
    'post:day posts/2020/day.md',
    'post:other posts/other.md',
  ]);
});
