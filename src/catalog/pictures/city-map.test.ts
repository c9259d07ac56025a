import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentDir, readArchive } from '#reader/archive.ts';
import { createCatalog } from '../create-catalog.ts';
import { citiesWithoutCoordinates } from './city-map.ts';

test('every city of the content folder has coordinates', () => {
  const catalog = createCatalog({ archive: readArchive(contentDir()), bodies: new Map() });
  assert.deepEqual(citiesWithoutCoordinates(catalog), []);
});
