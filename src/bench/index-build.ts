import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { pageGroups, writeIndexTo } from '#integrations/search.ts';

/** What one engine took to index a site. */
export interface Cost {
  ms: number;
  /** Most memory held at once, in MB: the program's own, and that of Pagefind beside it. */
  own: number;
  engine: number;
}

export type Engine = 'ours' | 'stock';

/** Indexes a site in a process of its own, so that its memory can be told, and writes the files into a folder. */
export async function indexApart(engine: Engine, site: string, to: string): Promise<Cost> {
  const self = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [self, engine, site, to], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = (await child.stdout.toArray()).join('');
  return JSON.parse(said.trim().split('\n').at(-1) ?? '');
}

async function measured(engine: Engine, site: string, to: string): Promise<Cost> {
  let highest = 0;
  const look = setInterval(async () => {
    highest = Math.max(highest, await childMemory());
  }, 150);
  const started = performance.now();
  await (engine === 'ours'
    ? pageGroups(site).then((groups) => writeIndexTo(to, groups))
    : stockFiles(site, to));
  const ms = Math.round(performance.now() - started);
  clearInterval(look);
  const own = Math.round(process.resourceUsage().maxRSS / 1024);
  return { ms, own, engine: Math.round(highest / 1024) };
}

/** Pagefind as it comes, on the same pages. */
async function stockFiles(site: string, to: string): Promise<void> {
  const { index } = await createIndex({});
  try {
    if (!index) throw new Error('Pagefind made no index.');
    for (const group of await pageGroups(site)) {
      for (const { url, html } of await group()) {
        const ignored = html.replaceAll('data-search-ignore', 'data-pagefind-ignore');
        await index.addHTMLFile({ url, content: ignored.replace('<main ', '<main data-pagefind-body ') });
      }
    }
    await index.writeFiles({ outputPath: to });
  } finally {
    await close();
  }
}

/** Most memory, in KB, of the programs this one has started; 0 where the system does not tell. */
async function childMemory(): Promise<number> {
  const tasks = await readdir('/proc/self/task').catch(() => []);
  const started = await Promise.all(tasks.map((task) => textOf(`/proc/self/task/${task}/children`)));
  const ids = started.join(' ').split(/\s+/).filter(Boolean);
  const each = await Promise.all(ids.map((id) => textOf(`/proc/${id}/status`)));
  return each.reduce((sum, status) => sum + Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0), 0);
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

if (import.meta.main) {
  const [engine = '', site = '', to = ''] = process.argv.slice(2);
  console.log(JSON.stringify(await measured(engine === 'ours' ? 'ours' : 'stock', site, to)));
}
