import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { siteOf } from './site.ts';

test('an archive without settings has a neutral name, a seal and an address', () => {
  const site = siteOf({}, {});
  assert.deepEqual(site.name, { 'zh-hans': '社区档案', 'zh-hant': '社區檔案', en: 'Community archive' });
  assert.equal(site.seal, '社区');
  assert.equal(site.origin, 'http://localhost:4321');
  assert.deepEqual(site.words, {});
});

test('an archive has the locales of its languages, in the order of the switch', () => {
  assert.deepEqual(siteOf({}, {}).locales, ['zh-hans', 'zh-hant', 'en']);
  const english = siteOf({ languages: ['en'], name: 'PyCon Archive' }, {});
  assert.deepEqual([english.locales, english.defaultLocale, english.fileLocales], [['en'], 'en', ['en']]);
  const chinese = siteOf({ languages: ['zh-Hant', 'zh-Hans'] }, {});
  assert.deepEqual(chinese.locales, ['zh-hans', 'zh-hant']);
  assert.equal(chinese.defaultLocale, 'zh-hans');
  assert.equal(siteOf({ languages: ['zh-Hant', 'en'] }, {}).fullName, '社區檔案 Community archive');
});

test('the settings can be read before anything else is', () => {
  const env = { ...process.env, CONTENT_DIR: temporaryFolder() };
  const code = `import(${JSON.stringify(join(import.meta.dirname, 'site.ts'))}).then(({ site }) => console.log(site.name.en))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' });
  assert.equal(stdout, 'Community archive\n', stderr);
});

test('the host goes before the settings, and a name in one language serves for all', () => {
  const site = siteOf(
    {
      name: { en: 'PyCon Archive' },
      url: 'https://a.example.org/',
      seal: 'P',
      home: { title: 'One', lead: 'Two' },
    },
    { URL: 'https://preview.example.org', REPOSITORY_URL: 'git@example.org:a/b.git' },
  );
  assert.equal(site.origin, 'https://preview.example.org');
  assert.equal(site.name['zh-hant'], 'PyCon Archive');
  assert.equal(site.repository, 'https://github.com/example/archive');
  assert.deepEqual(site.words, { 'home.title': 'One', 'home.lead': 'Two' });
});
