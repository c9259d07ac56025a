import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TokenRun } from '../text/tokens.ts';
import { assignPositions, toPhrases } from './positions.ts';

const RUNS: TokenRun[] = [
  ['贡献', '献者', '者峰', '峰会'],
  ['峰会', '会议'],
  ['群组'],
  ['组织', '织者'],
  ['kubecon', '上海'],
  ['上海', 'kubecon', '中国'],
  ['service', 'mesh'],
  ['mesh', '网格'],
];

test('tokens that are adjacent in a page, and no others, get consecutive positions', () => {
  const positions = new Map<string, Set<number>>();
  assignPositions(RUNS, (key, _run, position) =>
    positions.set(key, (positions.get(key) ?? new Set()).add(position)),
  );
  const follows = (left: string, right: string) =>
    [...(positions.get(left) ?? [])].some((position) => positions.get(right)?.has(position + 1));
  const real = new Set(RUNS.flatMap((run) => run.slice(1).map((key, index) => `${run[index]} ${key}`)));
  for (const left of positions.keys()) {
    for (const right of positions.keys()) {
      const cjk = /^\p{Script=Han}{2} \p{Script=Han}{2}$/u.test(`${left} ${right}`);
      if (cjk && left[1] !== right[0]) continue;
      assert.equal(follows(left, right), real.has(`${left} ${right}`), `${left} ${right}`);
    }
  }
});

test('runs overlap, so that positions are small', () => {
  const runs = Array.from({ length: 100 }, (_, index) => [`甲${String.fromCodePoint(0x4e00 + index)}`]);
  let last = 0;
  assignPositions(runs, (_key, _run, position) => {
    last = Math.max(last, position);
  });
  assert.equal(last, 0);
});

test('a run is searched as phrases of its CJK parts, and of its words with the tokens around them', () => {
  const rows: [run: string, phrases: string][] = [
    ['贡献 献者', '贡献 献者'],
    ['kubecon 上海', 'kubecon 上海'],
    ['kubecon 上海 海站', 'kubecon 上海 / 上海 海站'],
    ['上海 service mesh 大会', '上海 service mesh 大会'],
    ['k8s 的 api', 'k8s 的 / 的 api'],
    ['会', '会'],
  ];
  for (const [run, phrases] of rows) {
    const asked = toPhrases(run.split(' ')).map((phrase) => phrase.join(' '));
    assert.equal(asked.join(' / '), phrases, run);
  }
});
