import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLinkPreview } from './link-preview.ts';

const PREVIEW = { name: 'KubeCon', also: [], kind: 'Event', line: '' };

test('a preview that could not be fetched is fetched again at the next hover, and then only once', async (context) => {
  const responses = [new Response('', { status: 503 }), Response.json(PREVIEW)];
  const fetched = context.mock.method(globalThis, 'fetch', async () => responses.shift() ?? Response.error());
  await assert.rejects(loadLinkPreview('/en/previews/events/kubecon.json'), /status 503/);
  assert.deepEqual(await loadLinkPreview('/en/previews/events/kubecon.json'), PREVIEW);
  assert.deepEqual(await loadLinkPreview('/en/previews/events/kubecon.json'), PREVIEW);
  assert.equal(fetched.mock.callCount(), 2);
});

test('a network error is not kept either', async (context) => {
  let online = false;
  context.mock.method(globalThis, 'fetch', async () => {
    if (online) return Response.json(PREVIEW);
    throw new TypeError('network error');
  });
  await assert.rejects(loadLinkPreview('/en/previews/events/other.json'), /network error/);
  online = true;
  assert.deepEqual(await loadLinkPreview('/en/previews/events/other.json'), PREVIEW);
});
