import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbrokenText } from './unbroken-text.ts';

/** No-break spaces are shown as underscores. */
const shown = (title: string) => unbrokenText(title).replaceAll('\u00a0', '_');

test('no line begins with a plus, a separator or a unit of a number', () => {
  assert.equal(shown('KubeCon + Open Source Summit'), 'KubeCon_+ Open Source Summit');
  assert.equal(shown('2018 年的工作坊、2019 年的三个专场'), '2018_年的工作坊、2019_年的三个专场');
  assert.equal(shown('成员 · 2023 年–2027 年 10 月'), '成员_· 2023_年–2027_年 10_月');
  assert.equal(shown('第 3 届：70 万次下载、近 50 人'), '第 3_届：70_万次下载、近 50_人');
});

test('the year at the end of a name is on the line of its last word', () => {
  assert.equal(shown('KubeCon 上海 2019：全部参与者'), 'KubeCon 上海_2019：全部参与者');
  assert.equal(shown('Summit China 2019'), 'Summit China_2019');
  assert.equal(shown('KubeCon China 2024: what was new'), 'KubeCon China_2024: what was new');
});

test('other spaces stay as they are', () => {
  for (const title of [
    'Kubernetes 1.28 的新功能',
    'In 2019 people met',
    '7 项目组',
    'C++ and Rust',
    '2019 上海',
  ])
    assert.equal(unbrokenText(title), title.replace('7 项', '7\u00a0项'));
});
