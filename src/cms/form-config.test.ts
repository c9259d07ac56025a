import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { LOCALES } from '#i18n/locales.ts';
import { kinds } from '#schemas/kinds.ts';
import { formConfig, formConfigs } from './form-config.ts';
import { recordMissingLabels } from './form-labels.ts';

const repository = { repository: 'xiangju/xiangju', branch: 'main', origin: 'https://example.org' };
const configs = formConfigs(repository, (text) => text);

test('every field, hint and value of the schemas has a string of the form', () => {
  const { labels, missing } = recordMissingLabels();
  formConfig(repository, labels);
  assert.deepEqual([...new Set(missing)], []);
});

test('the configuration is what Sveltia takes', () => {
  const schema = fileURLToPath(new URL('../schema/sveltia-cms.json', import.meta.resolve('@sveltia/cms')));
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  for (const locale of LOCALES) {
    validate(JSON.parse(JSON.stringify(configs[locale].config)));
    assert.deepEqual(
      (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
      [],
    );
  }
});

test('there is a form for every kind, with every field of its schema', () => {
  const { collections } = configs.en.config;
  for (const { folder, schema } of Object.values(kinds)) {
    const names = collections.find(({ name }) => name === folder)?.fields.map(({ name }) => name);
    assert.deepEqual(
      Object.keys(schema.shape).filter((name) => !names?.includes(name)),
      [],
      folder,
    );
  }
});

test('the form of an archive with two languages offers those, and keeps texts in others', () => {
  const { config } = formConfigs(repository, (text) => text, {}, undefined, ['en', 'zh-Hans']).en;
  const partsOf = (collection: string, field: string, part: string) => {
    const fields = config.collections.find(({ name }) => name === collection)?.fields ?? [];
    return (fields.find(({ name }) => name === field)?.[part] ?? []) as Record<string, unknown>[];
  };
  assert.deepEqual(
    partsOf('posts', 'lang', 'options').map(({ value }) => value),
    ['en', 'zh-Hans'],
  );
  assert.deepEqual(
    partsOf('events', 'name', 'fields').map(({ name, widget }) => [name, widget === 'hidden']),
    [
      ['all', false],
      ['en', false],
      ['zh-Hans', false],
      ['zh-Hant', true],
    ],
  );
  assert.deepEqual(config['i18n'], {
    ...(configs.en.config['i18n'] as object),
    locales: ['original', 'en', 'zh-Hans'],
  });
  assert.match(JSON.stringify(config.collections), /"en\/posts\/\{\{slug\}\}\/"/);
});
