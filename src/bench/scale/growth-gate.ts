import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageRelationships } from '#graph/paths/page-projection.ts';
import { buildPageGraph, withLayout } from '#graph/wire/full-graph.ts';
import { loadArchive } from '#integrations/loaded-archive.ts';
import { publishArchive } from '#testing/published-archive.ts';
import { writeGeneratedArchive } from './archive/generated-archive.ts';

/**
 * `npm run scale`: reads, checks and publishes generated archives of 100 and 300 posts, all page data, feeds and data
 * files without HTML, and fails when an entry of the larger one costs more than `MAX_RATIO` of one of the smaller. Each is
 * measured several times in turn, and the least is taken: a busy machine makes single runs slow. The layout of the graph
 * view is left out: up to 1,000 nodes it takes time by their square, less than 5 s.
 */
const SIZES = [100, 300] as const;
const MIN_ROUNDS = 2;
/** Rounds are added while the limit is exceeded: noise only makes a run slower. */
const MAX_ROUNDS = 6;
const MAX_RATIO = 1.15;

/** CPU milliseconds an entry, by step. */
type EntryCost = Record<'read and check' | 'pages and files', number>;

const folders = SIZES.map((posts) => {
  const folder = mkdtempSync(join(tmpdir(), `growth-${posts}-`));
  writeGeneratedArchive(folder, posts);
  return folder;
});
const costs: EntryCost[][] = folders.map(() => []);
// Once without measuring, so that the code is compiled.
await entryCost(folders[0] ?? '');
for (let round = 0; round < MIN_ROUNDS || (round < MAX_ROUNDS && growth().some(isTooMuch)); round++)
  for (const [index, folder] of folders.entries()) costs[index]?.push(await entryCost(folder));
for (const folder of folders) rmSync(folder, { recursive: true });

for (const { step, small, large, ratio } of growth()) {
  const figures = `${small.toFixed(2)} ms an entry at ${SIZES[0]} posts, ${large.toFixed(2)} at ${SIZES[1]}`;
  console.log(`${step}: ${figures}, ${ratio.toFixed(2)} times (at most ${MAX_RATIO})`);
}
if (growth().some(isTooMuch)) {
  console.error('An entry costs more in a larger archive. "npm run bench:scale" shows which phase grows.');
  process.exitCode = 1;
}

/** The least cost of each step at both sizes, and their ratio. */
function growth() {
  return (['read and check', 'pages and files'] as const).map((step) => {
    const [small = 0, large = 0] = costs.map((rounds) => Math.min(...rounds.map((cost) => cost[step])));
    return { step, small, large, ratio: large / small };
  });
}

function isTooMuch({ ratio }: { ratio: number }): boolean {
  return ratio > MAX_RATIO;
}

async function entryCost(folder: string): Promise<EntryCost> {
  const start = process.cpuUsage();
  const { archive, graph } = loadArchive(folder);
  const loaded = process.cpuUsage(start);
  const beforeLayout = process.cpuUsage();
  withLayout(buildPageGraph(graph, pageRelationships(graph)));
  const layout = process.cpuUsage(beforeLayout);
  const published = process.cpuUsage();
  await publishArchive(archive);
  const done = process.cpuUsage(published);
  const perEntry = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000 / archive.entries.length;
  return { 'read and check': perEntry(loaded), 'pages and files': perEntry(done) - perEntry(layout) };
}
