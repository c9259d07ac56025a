import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph } from '#graph/model/model.ts';
import { BOOSTS } from '#graph/related/boosts.ts';
import { NEIGHBOR_TYPE_WEIGHTS } from '#graph/related/neighbors.ts';
import { createRelatedQuery, RELATED_WEIGHTS, type RelatedWeights } from '#graph/related/related.ts';
import { type Archive, contentDir, readArchive } from '#reader/archive.ts';
import { trials } from './explanation-fidelity.ts';
import { baselines, compared, formulaLists, KINDS, type Lists } from './related-lists.ts';
import { agreementWith, changed, spreadOf, toldShare, toldTogether } from './related-measures.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const SHUFFLES = 5;
const FAITHFUL = 0.95;
/** Kinds whose lists can be held against sentences; those of posts are held against what was picked by hand. */
const TOLD = ['event', 'person', 'project'] as const;

const archive = readArchive(contentDir());
const graph = buildGraph(archive);
const blind: RelatedWeights = { ...RELATED_WEIGHTS, boosts: { ...BOOSTS, 'see-also': 0 } };
const together = toldTogether(graph);
const lists = formulaLists(graph);
const blindLists = formulaLists(graph, blind);
const found = {
  lists: Object.entries({
    formula: lists,
    'formula, hand-picked not counted': blindLists,
    ...baselines(graph),
  }).map(([name, own]) => ({ name, ...measured(own) })),
  faithfulness: faithfulness(graph),
  determinism: determinism(archive),
  ablation: ablation(graph, blindLists),
};
if (values.json) console.log(JSON.stringify(found, null, 2));
else print(found);
process.exitCode = found.faithfulness.fell >= FAITHFUL && found.determinism.same ? 0 : 1;

/** How a set of lists spreads over each kind, and how far it agrees with what was picked by hand. */
function measured(own: Lists) {
  const spread = Object.fromEntries(KINDS.map((kind) => [kind, spreadOf(own, kind)]));
  const told = Object.fromEntries(TOLD.map((kind) => [kind, toldShare(together, own, kind)]));
  return { spread, agreement: agreementWith(graph, own), told };
}

/** Share of related items that fall when what their first reason rests on is taken away, in all and by reason. */
function faithfulness(of: Graph) {
  const all = trials(of);
  const share = (rows: typeof all, key: 'fell' | 'sank') =>
    rows.filter((row) => row[key]).length / Math.max(1, rows.length);
  const byReason = [...Map.groupBy(all, ({ reason }) => reason)].map(([reason, rows]) => ({
    reason,
    items: rows.length,
    fell: share(rows, 'fell'),
  }));
  const stayed = all
    .filter(({ fell }) => !fell)
    .map(({ node, item, reason }) => `${node} → ${item} (${reason})`);
  return { items: all.length, fell: share(all, 'fell'), sank: share(all, 'sank'), byReason, stayed };
}

/** The same entries in other orders must give the same bytes. */
function determinism(of: Archive) {
  const digest = (entries: Archive['entries']) => {
    const again = buildGraph({ ...of, entries });
    const related = createRelatedQuery(again);
    const all = compared(again).map(({ id }) => [id, related(id)]);
    return createHash('sha256').update(JSON.stringify(all)).digest('hex');
  };
  const digests = Array.from({ length: SHUFFLES + 1 }, (_, seed) => digest(shuffled(of.entries, seed)));
  return { shuffles: SHUFFLES, same: new Set(digests).size === 1, digest: digests[0] ?? '' };
}

/** Fisher–Yates with a linear congruential generator (Numerical Recipes); seed 0 keeps the order. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed;
  for (let last = order.length - 1; seed > 0 && last > 0; last--) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** What every weight and bonus earns: the lists with it at nothing, beside the lists as they are. */
function ablation(of: Graph, whole: Lists) {
  const base = outcome(of, whole);
  const types = Object.keys(NEIGHBOR_TYPE_WEIGHTS) as (keyof typeof NEIGHBOR_TYPE_WEIGHTS)[];
  const bonuses = Object.keys(BOOSTS).filter((key) => key !== 'see-also') as (keyof typeof BOOSTS)[];
  const scales: [string, RelatedWeights][] = [
    ...types.map((type): [string, RelatedWeights] => [type, { ...blind, weights: { ...NEIGHBOR_TYPE_WEIGHTS, [type]: 0 } }]),
    ...bonuses.map((type): [string, RelatedWeights] => [type, { ...blind, boosts: { ...blind.boosts, [type]: 0 } }]),
  ];
  return scales.map(([without, scale]) => {
    const own = formulaLists(of, scale);
    const after = outcome(of, own);
    return {
      without,
      changed: changed(whole, own),
      never: after.never - base.never,
      short: after.short - base.short,
      recall: after.recall - base.recall,
      reciprocal: after.reciprocal - base.reciprocal,
      told: TOLD.map((kind) => toldShare(together, own, kind) - toldShare(together, whole, kind)),
    };
  });
}

function outcome(of: Graph, own: Lists) {
  const spreads = KINDS.map((kind) => spreadOf(own, kind));
  const sum = (key: 'never' | 'short') => spreads.reduce((total, spread) => total + spread[key], 0);
  return { never: sum('never'), short: sum('short'), ...agreementWith(of, own) };
}

function print({
  lists: rows,
  faithfulness: faith,
  determinism: same,
  ablation: dropped,
}: typeof found): void {
  console.log('Never shown / most shown / fewer than three, by kind');
  for (const { name, spread, agreement, told } of rows) {
    const parts = Object.entries(spread).map(
      ([kind, { never, nodes, most, short }]) =>
        `${kind} ${never} of ${nodes} (${percent(never / nodes)}) / ${most.lists} lists / ${short}`,
    );
    console.log(`  ${name.padEnd(34)} ${parts.join(' · ')}`);
    const { recall, reciprocal, pairs } = agreement;
    console.log(
      `  ${''.padEnd(34)} of ${pairs} hand-picked ${percent(recall)} found, reciprocal ${reciprocal.toFixed(3)}; told in one sentence: ${Object.entries(
        told,
      )
        .map(([kind, share]) => `${kind} ${percent(share)}`)
        .join(', ')}`,
    );
  }
  console.log(
    `\nFaithfulness: ${percent(faith.fell)} of ${faith.items} items fall when their first reason goes, ${percent(faith.sank)} sink or leave`,
  );
  for (const { reason, items, fell } of faith.byReason)
    console.log(`  ${reason.padEnd(20)} ${percent(fell)} of ${items}`);
  for (const line of faith.stayed.slice(0, 10)) console.log(`  stayed: ${line}`);
  console.log(
    `\nDeterminism: ${same.shuffles} shuffles, ${same.same ? 'same bytes' : 'DIFFERENT'}, ${same.digest}`,
  );
  console.log(
    '\nWithout a weight (hand-picked not counted): lists changed, never shown, short, found, reciprocal, told together (event, person, project)',
  );
  for (const row of dropped)
    console.log(
      `  ${row.without.padEnd(20)} ${String(row.changed).padStart(4)} ${signed(row.never, 0)} ${signed(row.short, 0)} ${signed(row.recall * 100, 1)} pp ${signed(row.reciprocal, 3)} ${row.told.map((share) => `${signed(share * 100, 1)} pp`).join('')}`,
    );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function signed(value: number, digits: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(digits)}`.padStart(7);
}
