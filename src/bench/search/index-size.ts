import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { quantile } from '../statistics.ts';
import type { IndexCost } from './index-cost.ts';
import type { ColdReply, SearchEngineName } from './search-query.ts';
import type { TableRow } from './search-report.ts';

/** What an index costs: to build, on disk, and to a reader with an empty cache. */
export async function costRow(
  engine: SearchEngineName,
  costs: Readonly<Record<SearchEngineName, IndexCost>>,
  folder: string,
  cold: readonly ColdReply[],
): Promise<TableRow> {
  const { ms, ownMb, childrenMb } = costs[engine];
  const at = (key: 'sharedKb' | 'queryKb', share: number) =>
    Math.round(
      quantile(
        cold.map((reply) => reply[key]),
        share,
      ),
    );
  return {
    engine,
    'index ms': ms,
    'of stock': (ms / costs.stock.ms).toFixed(2),
    'memory MB': `${ownMb} + ${childrenMb}`,
    'index KB': await folderKb(folder, /\.pf_(?:index|meta|filter)$|\.json$/),
    'texts KB': await folderKb(folder, /\.pf_fragment$/),
    'shared KB': at('sharedKb', 0.5),
    'cold query KB, median': at('queryKb', 0.5),
    p95: at('queryKb', 0.95),
    max: at('queryKb', 1),
  };
}

/** KB of the files of an index whose names match, compressed as a host would. */
async function folderKb(folder: string, pattern: RegExp): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => pattern.test(name));
  let bytes = 0;
  for (const name of names) {
    const content = await readFile(join(folder, name));
    bytes += name.endsWith('.json') ? gzipSync(content).length : content.length;
  }
  return Math.round(bytes / 1024);
}
