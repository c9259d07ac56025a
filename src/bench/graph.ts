import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { packGraph } from '#graph/wire/wire-format.ts';
import { LOCALES } from '#i18n/locales.ts';
import { madeUpGraph } from '#testing/random-graph.ts';
import { type Browsing, browseSite } from './browsing.ts';

const VIEWPORT = { width: 1440, height: 900 };

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '2000' },
    ties: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '5' },
  },
});

const site = fileURLToPath(new URL('../../dist/', import.meta.url));
await browseSite(bench);

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
  console.log(`GL: ${await renderer(browsing)}`);
  console.log(`${values.nodes} nodes, ${values.ties} ties, frames in ms, moved by mouse and wheel:`);
  for (const [what, many] of [
    ['an empty page, for comparison', undefined],
    ['lines left out while it moves (as it is)', ''],
    ['all lines always', '1000000'],
  ] as const)
    console.log(`  ${what}: ${told(await frames(browsing, JSON.stringify(made), many))}`);
}

/** What draws for the browser: a graphics card, or software where there is none. */
async function renderer({ browser }: Browsing): Promise<string> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const known = gl?.getExtension('WEBGL_debug_renderer_info');
    return known ? String(gl?.getParameter(known.UNMASKED_RENDERER_WEBGL)) : 'none';
  });
  await page.close();
  return name;
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

interface Frames {
  /** Milliseconds between frames. */
  deltas: number[];
  /** How often the graph was drawn anew meanwhile. */
  drawn: number;
}

/** Frames while a graph is dragged and zoomed; of an empty page when there is no graph. */
async function frames(
  { browser, origin }: Browsing,
  graph: string,
  many: string | undefined,
): Promise<Frames> {
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
  const recorded = page.evaluate(record, Number(values.seconds) * 1000);
  await move(page, Number(values.seconds) * 1000);
  const taken = await recorded;
  await context.close();
  return taken;
}

/** Runs in the page: notes each frame for some milliseconds, and the drawings of marks. */
function record(ms: number): Promise<Frames> {
  const deltas: number[] = [];
  let drawn = 0;
  const draw = WebGL2RenderingContext.prototype.drawArrays;
  WebGL2RenderingContext.prototype.drawArrays = function (...what) {
    if (what[0] === this.POINTS) drawn++;
    draw.apply(this, what);
  };
  return new Promise((done) => {
    const began = performance.now();
    let last = began;
    const frame = (now: number) => {
      deltas.push(now - last);
      last = now;
      if (now - began < ms) requestAnimationFrame(frame);
      else done({ deltas: deltas.slice(2), drawn });
    };
    requestAnimationFrame(frame);
  });
}

/** Drags round the middle of the stage, oftener than frames are shown, with a turn of the wheel now and then. */
async function move(page: Page, ms: number): Promise<void> {
  const began = Date.now();
  const middle = { x: 480, y: 560 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  for (let step = 0; Date.now() - began < ms - 300; step++) {
    void page.mouse.move(middle.x + Math.cos(step / 18) * 160, middle.y + Math.sin(step / 18) * 110);
    if (step % 120 === 119) await page.mouse.wheel(0, step % 240 === 119 ? -120 : 120);
    await setTimeout(8);
  }
  await page.mouse.up();
}

function told({ deltas, drawn }: Frames): string {
  return `${summary(deltas)}, drawn anew ${drawn} times`;
}

function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} (${sorted.length})`;
}
