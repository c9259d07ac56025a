import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { metricName } from './metric-name.ts';

test('a metric has the name that the site gives it, else its own label with a capital', () => {
  const english = fixtureCatalog().localeContext('en');
  const chinese = fixtureCatalog().localeContext('zh-hans');
  assert.equal(metricName('attendees', 'people on site', english), 'Attendees');
  assert.equal(metricName('stream-peak', 'peak of the stream', english), 'Peak of the stream');
  assert.equal(metricName('stream-peak', '直播最高在线', chinese), '直播最高在线');
});
