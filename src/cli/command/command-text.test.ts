import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandStrings } from './command-strings.ts';
import { commandText } from './command-text.ts';

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
  for (const [key, { en, 'zh-Hans': hans }] of Object.entries(commandStrings))
    assert.deepEqual(places(hans), places(en), key);
});
