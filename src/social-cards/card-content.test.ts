import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalizedText } from '#i18n/localize.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { toSocialCard } from './card-content.ts';

test('a name in a language without a font of its own is set as English is', () => {
  const context = fixtureCatalog({}).localeContext('zh-hans');
  const title = { text: 'Zoé', lang: 'fr' } as unknown as LocalizedText;
  const card = toSocialCard(
    { kicker: '人物', title, line: { text: '王立', lang: 'zh-Hant', from: 'written' } },
    context,
    '',
  );
  assert.equal(card.title.lang, 'en');
  assert.equal(card.line?.lang, 'zh-Hant');
  assert.equal(card.kicker.lang, 'zh-Hans');
});
