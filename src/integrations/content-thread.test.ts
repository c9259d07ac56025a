import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventFile } from '#testing/fixture-archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { type ContentThread, startContentThread } from './content-thread.ts';

test('the content of a folder is read and checked in a thread, again at each request', async (t) => {
  const contentDir = temporaryFolder({
    'events/meet.yaml': eventFile('2024-01-01', 'previousIds: [old]\n'),
    'events/other.yaml': 'kind: [',
  });
  const thread = startContentThread({ contentDir, isDev: true, projectDir: temporaryFolder() });
  t.after(() => thread.close());
  const before = await thread.archive();
  assert.deepEqual([...before.results.nodes.keys()], ['event:meet']);
  assert.equal((await thread.redirects())['/en/events/old/'], '/en/events/meet/');
  assert.ok((await codesOf(thread, 'events/other.yaml')).includes('yaml'));
  assert.equal(await thread.archive(), before);

  writeFileSync(join(contentDir, 'events/other.yaml'), eventFile('2025-01-01'));
  thread.readAgain();
  assert.deepEqual([...(await thread.archive()).results.nodes.keys()], ['event:meet', 'event:other']);
  rmSync(join(contentDir, 'events/meet.yaml'));
  thread.readAgain();
  assert.deepEqual([...(await thread.archive()).results.nodes.keys()], ['event:other']);
  assert.ok(!(await codesOf(thread, 'events/other.yaml')).includes('yaml'));
});

test('a thread that has ended fails what is asked of it', async () => {
  const folder = temporaryFolder();
  const thread = startContentThread({ contentDir: folder, isDev: true, projectDir: folder });
  await thread.close();
  await assert.rejects(thread.archive(), /has ended/);
  await assert.rejects(thread.findings(), /has ended/);
});

async function codesOf(thread: ContentThread, file: string): Promise<string[]> {
  return (await thread.findings()).filter((finding) => finding.file === file).map(({ code }) => code);
}
