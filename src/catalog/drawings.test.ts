import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unplaced } from './drawings.ts';

test('every city of the archive has its place on the map', () => assert.deepEqual(unplaced(), []));
