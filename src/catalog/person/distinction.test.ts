import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalog } from '#catalog/create-catalog.ts';
import { fixtureArchive, organizationFile, personFile } from '#testing/fixture-archive.ts';

const catalog = createCatalog({
  archive: fixtureArchive({
    'organizations/tidewater.yaml': organizationFile('Tidewater'),
    'people/katie-rivers-security.yaml': personFile(
      'Katie Rivers',
      "namesakes: [{ person: katie-rivers-mobile, difference: { en: 'works on phones', zh-Hans: 做手机的那位 } }]\n",
    ),
    'people/katie-rivers-mobile.yaml': personFile('Katie Rivers'),
    'people/katie-rivers-boats.yaml': personFile(
      'Katie Rivers',
      'affiliations: [{ organization: tidewater }]\nnamesakes: [{ person: katie-rivers-mobile, difference: { zh-Hans: 做手机的那位 } }, { person: katie-rivers-security, difference: { en: security } }]\n',
    ),
    'people/ann.yaml': personFile('Ann Li', 'namesakes: [{ person: bo, difference: other }]\n'),
    'people/bo.yaml': personFile('An Li'),
  }),
});

test('namesakes are distinguished by an employer of their own, a stated difference or their id', () => {
  const context = catalog.localeContext('zh-hant');
  const distinction = (id: string) => context.distinction(`person:${id}`)?.text;
  assert.equal(distinction('katie-rivers-boats'), 'Tidewater');
  assert.equal(distinction('katie-rivers-mobile'), '做手機的那位');
  assert.equal(distinction('ann'), undefined);
  assert.equal(catalog.localeContext('en').distinction('person:katie-rivers-security')?.text, 'security');
});

test('without a stated difference the id distinguishes them', () => {
  const [first, second] = ['lei-zhang-cloud-native', 'lei-zhang'].map((id) => `people/${id}.yaml`);
  const { localeContext } = createCatalog({
    archive: fixtureArchive({
      [first ?? '']: personFile('Lei Zhang'),
      [second ?? '']: personFile(
        'Lei Zhang',
        'namesakes: [{ person: lei-zhang-cloud-native, difference: x }]\n',
      ),
    }),
  });
  assert.equal(localeContext('en').distinction('person:lei-zhang-cloud-native')?.text, 'x');
  assert.equal(localeContext('en').distinction('person:lei-zhang'), undefined);
});
