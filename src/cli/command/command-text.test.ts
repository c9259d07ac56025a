import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StringTable } from '#i18n/message.ts';
import { changeStrings } from '../changes/change-strings.ts';
import { authorLanguage } from './author-language.ts';
import { commandStrings } from './command-strings.ts';
import { commandText } from './command-text.ts';
import { helpStrings } from './help-strings.ts';

test('messages are in the language of the author, and what they quote is unchanged', () => {
  const args = { file: 'people/发明.yaml' };
  assert.equal(commandText('rename.file-taken', args, 'en'), 'people/发明.yaml exists. Nothing was changed.');
  assert.equal(
    commandText('rename.file-taken', args, 'zh-Hans'),
    'people/发明.yaml 已经存在。没有改动任何文件。',
  );
  assert.equal(
    commandText('rename.file-taken', args, 'zh-Hant'),
    'people/发明.yaml 已經存在。沒有改動任何文件。',
  );
});

test('both languages of a string take the same arguments', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  const tables: StringTable<string> = { ...commandStrings, ...changeStrings, ...helpStrings };
  for (const [key, { en, 'zh-Hans': hans }] of Object.entries(tables))
    assert.deepEqual(places(hans), places(typeof en === 'string' ? en : en.other), key);
});

test('the help of a command names the same commands and options in both languages', () => {
  const named = (text: string) => text.match(/npm run [a-z]+|--[a-z-]+/g);
  for (const [key, { en, 'zh-Hans': hans }] of Object.entries(helpStrings))
    assert.deepEqual(new Set(named(hans)), new Set(named(en)), key);
});

test('--lang goes before the environment', () => {
  assert.equal(authorLanguage(['--lang', 'zh-TW'], { LANG: 'en_US.UTF-8' }), 'zh-Hant');
  assert.equal(authorLanguage(['--lang=en', '王立'], { LANG: 'zh_CN.UTF-8' }), 'en');
  assert.equal(authorLanguage(['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'src/cli/new.ts'), 'zh-Hans');
  assert.equal(authorLanguage(['--lang', 'fr'], { LANG: 'zh_CN.UTF-8' }), 'zh-Hans');
});
