import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLinkPreview } from './link-preview.ts';

const PREVIEW = { name: 'KubeCon', also: [], kind: 'Event', line: '' };
const FILE = { 'events/kubecon': PREVIEW, 'events/other': PREVIEW };

test('a preview that could not be fetched is fetched again at the next hover, and then only once', async (context) => {
  const responses = [new Response('', { status: 503 }), Response.json(FILE)];
  const fetched = context.mock.method(globalThis, 'fetch', async () => responses.shift() ?? Response.error());
  await assert.rejects(loadLinkPreview('/en/previews/0a.json#events/kubecon'), /status 503/);
  assert.deepEqual(await loadLinkPreview('/en/previews/0a.json#events/kubecon'), PREVIEW);
  assert.deepEqual(await loadLinkPreview('/en/previews/0a.json#events/kubecon'), PREVIEW);
  assert.equal(fetched.mock.callCount(), 2);
});

test('a network error is not kept either', async (context) => {
  let online = false;
  context.mock.method(globalThis, 'fetch', async () => {
    if (online) return Response.json(FILE);
    throw new TypeError('network error');
  });
  await assert.rejects(loadLinkPreview('/en/previews/0b.json#events/other'), /network error/);
  online = true;
  assert.deepEqual(await loadLinkPreview('/en/previews/0b.json#events/other'), PREVIEW);
});

test('previews of one file are fetched at once, and a missing one is an error', async (context) => {
  const fetched = context.mock.method(globalThis, 'fetch', async () => Response.json(FILE));
  assert.deepEqual(await loadLinkPreview('/en/previews/0c.json#events/kubecon'), PREVIEW);
  assert.deepEqual(await loadLinkPreview('/en/previews/0c.json#events/other'), PREVIEW);
  await assert.rejects(loadLinkPreview('/en/previews/0c.json#events/none'), /has no preview/);
  assert.equal(fetched.mock.callCount(), 1);
});
