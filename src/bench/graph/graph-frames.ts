import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { BrowserSession } from '../browser-session.ts';

const VIEWPORT = { width: 1440, height: 900 };

/** What was measured while the graph view was dragged and zoomed. */
export interface FrameTimes {
  /** Milliseconds between frames. */
  deltasMs: number[];
  /** How often the graph was drawn meanwhile. */
  draws: number;
}

/**
 * How the graph view is set for a measurement: `default` leaves out edges while a large graph moves, `all-edges`
 * never does, and `empty-page` measures a page without a graph, for comparison.
 */
export type GraphMode = 'default' | 'all-edges' | 'empty-page';

/** Milliseconds from the start of a navigation with an empty cache to the first drawing of the archive's graph. */
export async function measureFirstDraw({ browser, origin }: BrowserSession): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(`${origin}/en/graph/`);
  await startDrawing(page);
  const time = await firstDrawMs(page);
  await context.close();
  return time;
}

/**
 * Measures frames while a graph is dragged and zoomed for some time.
 * @param graph content of `graph.json`
 */
export async function measureFrames(
  { browser, origin }: BrowserSession,
  graph: string,
  mode: GraphMode,
  ms: number,
): Promise<FrameTimes> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.route('**/graph.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: graph }),
  );
  if (mode === 'all-edges') await neverLeaveOutEdges(page);
  await page.goto(mode === 'empty-page' ? `${origin}/favicon.svg` : `${origin}/en/graph/`);
  if (mode !== 'empty-page') {
    await startDrawing(page);
    await firstDrawMs(page);
  }
  const recorded = page.evaluate(recordFrames, ms);
  await dragAndZoom(page, ms);
  const frames = await recorded;
  await context.close();
  return frames;
}

/** The name of the graphics card that the browser draws with, or of the software in its place. */
export async function webglRenderer({ browser }: BrowserSession): Promise<string> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const extension = gl?.getExtension('WEBGL_debug_renderer_info');
    return extension ? String(gl?.getParameter(extension.UNMASKED_RENDERER_WEBGL)) : 'none';
  });
  await page.close();
  return name;
}

/** The drawing starts when the reader touches the picture. */
async function startDrawing(page: Page): Promise<void> {
  await page.locator('[data-part=stage]').hover();
}

function firstDrawMs(page: Page): Promise<number> {
  return page
    .waitForFunction(() => performance.getEntriesByName('graph-drawn')[0]?.startTime, undefined, {
      timeout: 120_000,
    })
    .then((handle) => handle.jsonValue())
    .then(Number);
}

/** Raises the number of edges from which the view leaves them out, in the page's own attribute. */
async function neverLeaveOutEdges(page: Page): Promise<void> {
  await page.route('**/en/graph/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace('data-part="stage"', 'data-part="stage" data-many="1000000"');
    await route.fulfill({ response, body });
  });
}

/** Runs in the page: records every frame for some milliseconds, and every drawing of points. */
function recordFrames(ms: number): Promise<FrameTimes> {
  const deltasMs: number[] = [];
  let draws = 0;
  const drawArrays = WebGL2RenderingContext.prototype.drawArrays;
  WebGL2RenderingContext.prototype.drawArrays = function (...args) {
    if (args[0] === this.POINTS) draws++;
    drawArrays.apply(this, args);
  };
  return new Promise((done) => {
    const started = performance.now();
    let last = started;
    const frame = (now: number) => {
      deltasMs.push(now - last);
      last = now;
      if (now - started < ms) requestAnimationFrame(frame);
      else done({ deltasMs: deltasMs.slice(2), draws });
    };
    requestAnimationFrame(frame);
  });
}

/** Drags in a circle round the middle of the graph, more often than the frame rate, with a wheel step each second. */
async function dragAndZoom(page: Page, ms: number): Promise<void> {
  const started = Date.now();
  const middle = { x: 480, y: 560 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  for (let step = 0; Date.now() - started < ms - 300; step++) {
    void page.mouse.move(middle.x + Math.cos(step / 18) * 160, middle.y + Math.sin(step / 18) * 110);
    if (step % 120 === 119) await page.mouse.wheel(0, step % 240 === 119 ? -120 : 120);
    await setTimeout(8);
  }
  await page.mouse.up();
}
