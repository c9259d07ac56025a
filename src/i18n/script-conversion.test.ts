import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptConversion } from './script-conversion.ts';

const { toHant, toHans } = createScriptConversion({
  宋净超: '宋淨超',
  峰会: '峰會',
  云原生社区: '雲原生社區',
});

const rows: [simplified: string, traditional: string][] = [
  ['贡献者峰会', '貢獻者峰會'],
  ['宋净超在云原生社区', '宋淨超在雲原生社區'],
  ['他介绍了如何参会', '他介紹了如何參會'],
  ['见 https://例子.网/云 和 `云`', '見 https://例子.网/云 和 `云`'],
  ['他说“来了”', '他說「來了」'],
  ['KubeCon China 2023', 'KubeCon China 2023'],
];

for (const [simplified, traditional] of rows)
  test(`${simplified} is ${traditional} in Traditional`, () => assert.equal(toHant(simplified), traditional));

test('the other direction reverses the phrases', () => {
  assert.equal(toHans('宋淨超談貢獻者峰會'), '宋净超谈贡献者峰会');
});
