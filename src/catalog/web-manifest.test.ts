import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '#i18n/locales.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { webManifest } from './web-manifest.ts';

test('the application of a language starts at its home page and links pages of it', () => {
  const catalog = fixtureCatalog({});
  for (const locale of LOCALES) {
    const { start_url, name, shortcuts, icons } = webManifest(catalog.localeContext(locale));
    assert.equal(start_url, `/${locale}/`);
    assert.match(name, locale === 'en' ? /^Xiangju · / : /^相聚 · /);
    assert.ok(shortcuts.every(({ url, name: label }) => url.startsWith(`/${locale}/`) && label !== ''));
    assert.ok(icons.some(({ purpose }) => purpose?.includes('maskable')));
  }
});
