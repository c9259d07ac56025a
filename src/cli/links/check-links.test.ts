import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkLock } from '#schemas/link-lock.ts';
import { checkLinks } from './check-links.ts';
import { linkRunSample } from './link-run-sample.ts';
import type { PageAnswer } from './request-page.ts';

const ok = { status: 'ok', answer: 200 } as const;

test('a URL checked lately is not requested again, and one that left the archive leaves the lock', async () => {
  const requested: string[] = [];
  const request = async (url: string) => {
    requested.push(url);
    return ok;
  };
  const lock: LinkLock = {
    'https://a.example/new': { ...ok, checked: '2025-12-30', since: '2025-01-01' },
    'https://a.example/old': { ...ok, checked: '2025-01-01', since: '2025-01-01' },
    'https://a.example/left': { ...ok, checked: '2025-01-01', since: '2025-01-01' },
  };
  const urls = ['https://a.example/new', 'https://a.example/never', 'https://a.example/old'];
  const after = await checkLinks(urls, lock, linkRunSample({ request }));
  assert.deepEqual(requested, ['https://a.example/never', 'https://a.example/old']);
  assert.deepEqual(Object.keys(after).sort(), urls.toSorted());
});

test('a run after an interruption requests only what is left', async () => {
  const urls = Array.from({ length: 9 }, (_, index) => `https://h${index}.example/`);
  let saved: LinkLock = {};
  const first = linkRunSample({
    limit: 4,
    request: async () => ok,
    onAnswer: (now) => (saved = structuredClone(now)),
  });
  await checkLinks(urls, {}, first);
  assert.equal(Object.keys(saved).length, 4);
  const requested: string[] = [];
  const request = async (url: string) => {
    requested.push(url);
    return ok;
  };
  await checkLinks(urls, saved, linkRunSample({ request }));
  assert.equal(new Set([...requested, ...Object.keys(saved)]).size, 9);
  assert.equal(requested.length, 5);
});

test('pages of one host are requested one at a time with a pause, and no more when it is busy', async () => {
  let [running, most] = [0, 0];
  const times: number[] = [];
  const request = async (url: string): Promise<PageAnswer> => {
    most = Math.max(most, ++running);
    times.push(Date.now());
    await new Promise((resolve) => setTimeout(resolve, 10));
    running--;
    return url.endsWith('/3') ? { status: 'unknown', answer: 429, isBusy: true } : ok;
  };
  const urls = ['1', '2', '3', '4', '5'].map((path) => `https://a.example/${path}`);
  const lock = await checkLinks(urls, {}, linkRunSample({ request, pauseMs: 50 }));
  assert.equal(most, 1);
  assert.ok(times.slice(1).every((time, index) => time - (times[index] ?? 0) >= 45));
  assert.deepEqual(Object.keys(lock), urls.slice(0, 2));
  const late = await checkLinks(urls, {}, linkRunSample({ request, deadline: 0 }));
  assert.deepEqual(late, {});
});

const noHost = { status: 'gone', answer: 'no-host' } as const;

test('a machine without network finds nothing gone, writes nothing and says why', async () => {
  const urls = Array.from({ length: 9 }, (_, index) => `https://h${index}.example/`);
  const locked = { ...ok, checked: '2025-01-01', since: '2025-01-01' };
  for (const lock of [{}, { 'https://h8.example/': locked }])
    for (const length of [2, 9]) {
      const wrong = linkRunSample({
        request: async () => noHost,
        onAnswer: () => assert.fail('an answer was believed'),
      });
      await assert.rejects(
        checkLinks(urls.slice(0, length), lock, wrong),
        /no network.*\n {2}h0\.example: DNS/s,
      );
    }
});

test('hosts that do not exist are believed when another address answers, or did at an earlier run', async () => {
  const urls = Array.from({ length: 7 }, (_, index) => `https://h${index}.example/`);
  const there = 'https://h6.example/';
  const request = async (url: string): Promise<PageAnswer> => (url === there ? ok : noHost);
  const first = await checkLinks(urls.slice(3), {}, linkRunSample({ request, hosts: 1 }));
  assert.equal(Object.values(first).filter(({ answer }) => answer === 'no-host').length, 3);
  const lock: LinkLock = { [there]: { ...ok, checked: '2026-01-09', since: '2025-01-01' } };
  const second = await checkLinks(urls, lock, linkRunSample({ request }));
  assert.equal(Object.values(second).filter(({ status }) => status === 'gone').length, 6);
});
