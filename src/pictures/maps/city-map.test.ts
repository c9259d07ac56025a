import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cityMaps, cityRegionMap, type MapCity } from './city-map.ts';

const city = (id: string, coordinates: readonly [number, number], count = 1): MapCity => ({
  ...{ id, name: id, href: `/${id}/`, coordinates, count, title: id },
});
const shanghai = city('shanghai', [121.5, 31.2], 3);
const beijing = city('beijing', [116.4, 39.9]);
const paris = city('paris', [2.3, 48.9]);
const data = (...cities: MapCity[]) => ({ label: 'L', cities });
const maps = (svg: string) => svg.split('<svg').slice(1);

test('the first map shows the region with most events, the second what is outside', () => {
  const [region = '', world = ''] = maps(cityMaps(data(shanghai, paris, beijing)));
  assert.match(region, /href="\/shanghai\/".*href="\/beijing\/"|href="\/beijing\/".*href="\/shanghai\/"/s);
  assert.doesNotMatch(region, /href="\/paris\/"/);
  assert.match(world, /href="\/paris\/"/);
  assert.equal(maps(cityMaps(data(shanghai, beijing))).length, 1);
  assert.equal(cityMaps(data()), '');
});

test('a city anywhere in the world is on a map, inside its picture', () => {
  for (const [id, coordinates] of Object.entries({
    auckland: [174.8, -36.8],
    honolulu: [-157.9, 21.3],
    ushuaia: [-68.3, -54.8],
    tromso: [19, 69.6],
    nairobi: [36.8, -1.3],
    suva: [178.4, -18.1],
  } as const))
    for (const svg of [
      cityMaps(data(shanghai, city(id, coordinates))),
      cityMaps(data(city(id, coordinates))),
    ]) {
      const circle = new RegExp(`href="/${id}/".*?cx="([\\d.-]+)" cy="([\\d.-]+)"`, 's').exec(svg);
      const [x, y] = [Number(circle?.[1]), Number(circle?.[2])];
      assert.ok(x >= 0 && x <= 640 && y >= 0 && y <= 470, `${id}: ${x} ${y}`);
      assert.doesNotMatch(svg, /NaN|undefined/);
    }
});

test('the number of events changes the map', () =>
  assert.notEqual(cityMaps(data({ ...shanghai, count: 4 })), cityMaps(data(shanghai))));

test('the map of one city shows the cities near it', () => {
  const map = cityRegionMap(data(shanghai, paris, city('hangzhou', [120.2, 30.3])), shanghai.coordinates);
  assert.match(map, /hangzhou/);
  assert.doesNotMatch(map, /paris/);
});

test('the land is a few kilobytes', () => {
  const sizes = maps(cityMaps(data(shanghai, beijing, paris))).map(({ length }) => length);
  assert.ok(
    sizes.every((size) => size < 9000),
    sizes.join(),
  );
});
