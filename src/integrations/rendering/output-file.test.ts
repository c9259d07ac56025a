import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outputFile, requestPath } from './output-file.ts';

test('pages are indexes of folders, endpoints are files', () => {
  assert.equal(outputFile('/en/about/', 'page'), 'en/about/index.html');
  assert.equal(outputFile('/', 'page'), 'index.html');
  assert.equal(outputFile('/404/', 'page'), '404.html');
  assert.equal(outputFile('/data/v1/posts/a.json', 'endpoint'), 'data/v1/posts/a.json');
});

test('pages are asked for with a slash at the end', () => {
  assert.equal(requestPath('/en/about', 'page'), '/en/about/');
  assert.equal(requestPath('/', 'page'), '/');
  assert.equal(requestPath('/robots.txt', 'endpoint'), '/robots.txt');
});
