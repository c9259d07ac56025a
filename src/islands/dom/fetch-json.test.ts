import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchJson } from './fetch-json.ts';

test('a file is parsed as JSON', async (context) => {
  context.mock.method(globalThis, 'fetch', async () => Response.json({ n: 1 }));
  assert.deepEqual(await fetchJson('/a.json'), { n: 1 });
});

test('an error status is an error', async (context) => {
  context.mock.method(globalThis, 'fetch', async () => new Response('{}', { status: 404 }));
  await assert.rejects(fetchJson('/a.json'), /GET \/a\.json failed with status 404/);
});
