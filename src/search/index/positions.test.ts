import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPhrases, assignPositions, type TokenRun } from './positions.ts';

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

test('what stands side by side in a page, and nothing else, does so in the index', () => {
  const places = new Map<string, Set<number>>();
  assignPositions(RUNS, (key, _, place) => places.set(key, (places.get(key) ?? new Set()).add(place)));
  const follows = (left: string, right: string) =>
    [...(places.get(left) ?? [])].some((place) => places.get(right)?.has(place + 1));
  const real = new Set(RUNS.flatMap((run) => run.slice(1).map((key, index) => `${run[index]} ${key}`)));
  for (const left of places.keys()) {
    for (const right of places.keys()) {
      const cjk = /^\p{Script=Han}{2} \p{Script=Han}{2}$/u.test(`${left} ${right}`);
      if (cjk && left[1] !== right[0]) continue;
      assert.equal(follows(left, right), real.has(`${left} ${right}`), `${left} ${right}`);
    }
  }
});

test('stretches lie over one another, so that places stay small', () => {
  const runs = Array.from({ length: 100 }, (_, index) => [`甲${String.fromCodePoint(0x4e00 + index)}`]);
  let last = 0;
  assignPositions(runs, (_, __, place) => {
    last = Math.max(last, place);
  });
  assert.equal(last, 0);
});

test('a run is asked for by its stretches, and its words with their neighbours', () => {
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
