import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { packGraph } from '#graph/compact.ts';
import { madeUpGraph } from '#graph/made-up.ts';
import { LOCALES } from '#i18n/locales.ts';
import { type Browsing, browseSite } from './browsing.ts';

/** Without a graphics card GL is done in software; `--gpu` takes what the machine has. */
const SOFTWARE = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const VIEWPORT = { width: 1440, height: 900 };

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '2000' },
    ties: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '5' },
    gpu: { type: 'boolean', default: false },
  },
});

const site = fileURLToPath(new URL('../../dist/', import.meta.url));
await browseSite(bench, values.gpu ? [] : SOFTWARE);

/** Prints how large the graph files are, how soon the graph is drawn, and how long its frames take while it moves. */
async function bench(browsing: Browsing): Promise<void> {
  for (const locale of LOCALES) {
    const file = await readFile(join(site, locale, 'graph.json'));
    console.log(`${locale}/graph.json  ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
  }
  const drawn: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) drawn.push(await firstDrawn(browsing));
  console.log(`drawn after navigation, ms: ${summary(drawn)}`);
  const made = packGraph(madeUpGraph(Number(values.nodes), Number(values.ties)));
  console.log(`${values.nodes} nodes, ${values.ties} ties, frames in ms, moved by mouse and wheel:`);
  for (const [what, many] of [
    ['an empty page, for comparison', undefined],
    ['lines left out while it moves (as it is)', ''],
    ['all lines always', '1000000'],
  ] as const)
    console.log(`  ${what}: ${summary(await frames(browsing, JSON.stringify(made), many))}`);
}

/** Milliseconds from the start of a navigation with nothing cached to the first picture of the archive's graph. */
async function firstDrawn({ browser, origin }: Browsing): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(`${origin}/en/graph/`);
  const time = await drawnAt(page);
  await context.close();
  return time;
}

function drawnAt(page: Page): Promise<number> {
  return page
    .waitForFunction(() => performance.getEntriesByName('graph-drawn')[0]?.startTime, undefined, {
      timeout: 120_000,
    })
    .then((handle) => handle.jsonValue())
    .then(Number);
}

/** Milliseconds between frames while a graph is dragged and zoomed; of an empty page when there is no graph. */
async function frames(
  { browser, origin }: Browsing,
  graph: string,
  many: string | undefined,
): Promise<number[]> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.route('**/graph.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: graph }),
  );
  if (many === undefined) await page.goto(`${origin}/favicon.svg`);
  else {
    await page.route('**/en/graph/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        'data-part="stage"',
        `data-part="stage" data-many="${many}"`,
      );
      await route.fulfill({ response: answer, body: many ? body : await answer.text() });
    });
    await page.goto(`${origin}/en/graph/`);
    await drawnAt(page);
  }
  const recorded = page.evaluate((ms) => {
    const deltas: number[] = [];
    return new Promise<number[]>((done) => {
      const began = performance.now();
      let last = began;
      const frame = (now: number) => {
        deltas.push(now - last);
        last = now;
        if (now - began < ms) requestAnimationFrame(frame);
        else done(deltas.slice(2));
      };
      requestAnimationFrame(frame);
    });
  }, Number(values.seconds) * 1000);
  await move(page, Number(values.seconds) * 1000);
  const deltas = await recorded;
  await context.close();
  return deltas;
}

/** Drags round the middle of the stage, with a turn of the wheel now and then. */
async function move(page: Page, ms: number): Promise<void> {
  const began = Date.now();
  const middle = { x: 480, y: 560 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  for (let step = 0; Date.now() - began < ms - 300; step++) {
    await page.mouse.move(middle.x + Math.cos(step / 9) * 160, middle.y + Math.sin(step / 9) * 110);
    if (step % 60 === 59) await page.mouse.wheel(0, step % 120 === 59 ? -120 : 120);
  }
  await page.mouse.up();
}

function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} (${sorted.length})`;
}
