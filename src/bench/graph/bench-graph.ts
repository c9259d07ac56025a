import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packGraph } from '#graph/wire/wire-format.ts';
import { LOCALES } from '#i18n/locales.ts';
import { randomGraph } from '#testing/random-graph.ts';
import { type BrowserSession, withBuiltSite } from '../browser-session.ts';
import { quantile } from '../statistics.ts';
import { type GraphMode, measureFirstDraw, measureFrames, webglRenderer } from './graph-frames.ts';

/**
 * `npm run bench:graph [-- --nodes 2000] [--edges 10000] [--seconds 5] [--runs 5]`: sizes of the graph files, time to
 * the first drawing of the graph view, and frame times while a random graph of a given size moves.
 */
const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '2000' },
    edges: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '5' },
  },
});
const MODES: Readonly<Record<GraphMode, string>> = {
  'empty-page': 'an empty page, for comparison',
  default: 'edges left out while it moves (the default)',
  'all-edges': 'all edges at any time',
};

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
for (const locale of LOCALES) {
  const file = await readFile(join(dist, locale, 'graph.json'));
  console.log(`${locale}/graph.json  ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
}
await withBuiltSite(measure);

async function measure(session: BrowserSession): Promise<void> {
  const firstDraws: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) firstDraws.push(await measureFirstDraw(session));
  console.log(`first drawing after navigation, ms: ${summary(firstDraws)}`);
  const graph = JSON.stringify(packGraph(randomGraph(Number(values.nodes), Number(values.edges))));
  console.log(`WebGL: ${await webglRenderer(session)}`);
  console.log(`${values.nodes} nodes, ${values.edges} edges, frames in ms, moved by mouse and wheel:`);
  for (const [mode, label] of Object.entries(MODES)) {
    const ms = Number(values.seconds) * 1000;
    const { deltasMs, draws } = await measureFrames(session, graph, mode as GraphMode, ms);
    console.log(`  ${label}: ${summary(deltasMs)}, drawn ${draws} times`);
  }
}

function summary(times: readonly number[]): string {
  const [half, most, all] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
  return `median ${half}, p95 ${most}, max ${all} (${times.length})`;
}
