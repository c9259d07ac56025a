import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eastAsiaMap, isOnCityMap, type MapCity, worldMap } from './city-map.ts';

const shanghai: MapCity = {
  id: 's',
  name: 's',
  href: '/s/',
  coordinates: [121.5, 31.2],
  count: 3,
  title: 'S',
};
const paris: MapCity = { id: 'p', name: 'p', href: '/p/', coordinates: [2.3, 48.9], count: 1, title: 'P' };
const data = (...cities: MapCity[]) => ({ label: 'L', cities });

test('each city is on one of the maps', () => {
  assert.match(eastAsiaMap(data(shanghai, paris)), /href="\/s\/"/);
  assert.doesNotMatch(eastAsiaMap(data(shanghai, paris)), /href="\/p\/"/);
  assert.match(worldMap(data(shanghai, paris)), /href="\/p\/"/);
});

test('the number of events changes the map', () =>
  assert.notEqual(eastAsiaMap(data({ ...shanghai, count: 4 })), eastAsiaMap(data(shanghai))));

test('the land is a few kilobytes', () => {
  assert.ok(eastAsiaMap(data()).length < 9000 && worldMap(data()).length < 9000);
  assert.doesNotMatch(worldMap(data()), /NaN|undefined/);
});

test('New York and Sydney are on the map of the world', () =>
  assert.ok(isOnCityMap([-74, 40.7]) && isOnCityMap([151, -33.9])));
