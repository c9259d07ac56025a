import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { pageEditionSources, writeIndexFolder } from '#integrations/search-index.ts';
import type { SearchEngineName } from './search-query.ts';

/** Time and memory that one engine took to index a site. */
export interface IndexCost {
  ms: number;
  /** Peak memory in MB of our process, and of the processes that Pagefind starts. */
  ownMb: number;
  childrenMb: number;
}

/** Indexes a site in a process of its own, so that its memory can be measured, and writes the index into a folder. */
export async function measureIndexing(
  engine: SearchEngineName,
  site: string,
  folder: string,
): Promise<IndexCost> {
  const script = fileURLToPath(import.meta.url);
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
  const child = spawn(process.execPath, [script, engine, site, folder], { stdio });
  const output = (await child.stdout.toArray()).join('');
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

async function index(engine: SearchEngineName, site: string, folder: string): Promise<IndexCost> {
  let peakKb = 0;
  const timer = setInterval(async () => {
    peakKb = Math.max(peakKb, await childrenPeakKb());
  }, 150);
  const started = performance.now();
  if (engine === 'ours') await writeIndexFolder(folder, await pageEditionSources(site));
  else await indexWithPagefind(site, folder);
  const ms = Math.round(performance.now() - started);
  clearInterval(timer);
  const ownMb = Math.round(process.resourceUsage().maxRSS / 1024);
  return { ms, ownMb, childrenMb: Math.round(peakKb / 1024) };
}

/** Indexes the same pages with Pagefind's own writer. */
async function indexWithPagefind(site: string, folder: string): Promise<void> {
  const { index: pagefind } = await createIndex({});
  try {
    if (!pagefind) throw new Error('Pagefind could not start an index.');
    for (const readEditions of await pageEditionSources(site)) {
      for (const { url, html } of await readEditions()) {
        const ignored = html.replaceAll('data-search-ignore', 'data-pagefind-ignore');
        await pagefind.addHTMLFile({ url, content: ignored.replace('<main ', '<main data-pagefind-body ') });
      }
    }
    await pagefind.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
}

/** Peak memory, in KB, of the processes that this one has started; 0 on systems without /proc. */
async function childrenPeakKb(): Promise<number> {
  const threads = await readdir('/proc/self/task').catch(() => []);
  const lists = await Promise.all(threads.map((thread) => readText(`/proc/self/task/${thread}/children`)));
  const ids = lists.join(' ').split(/\s+/).filter(Boolean);
  const statuses = await Promise.all(ids.map((id) => readText(`/proc/${id}/status`)));
  return statuses.reduce((sum, status) => sum + Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0), 0);
}

/** The text of a file; empty when it cannot be read, because a process can end meanwhile. */
async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

if (import.meta.main) {
  const [engine = '', site = '', folder = ''] = process.argv.slice(2);
  console.log(JSON.stringify(await index(engine === 'ours' ? 'ours' : 'stock', site, folder)));
}
