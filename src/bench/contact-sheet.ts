import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { LOCALES } from '#i18n/locales.ts';
// biome-ignore lint/style/noRestrictedImports: it photographs the pages the tests try
import { sampleOfEachKind } from '../../e2e/pages/built.ts';
import { type Browsing, browseSite } from './browsing.ts';

/**
 * `npm run sheet -- --to DIR [--kinds post,event] [--widths 390,1440] [--schemes light,dark] [--locales …]`:
 * photographs every kind of page in every width, colour scheme and language, and lays each kind out on one sheet.
 */
const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    kinds: { type: 'string' },
    widths: { type: 'string', default: '390,1440' },
    schemes: { type: 'string', default: 'light,dark' },
    locales: { type: 'string', default: LOCALES.join(',') },
  },
});
const TALLEST = 2400;

interface Shot {
  name: string;
  file: string;
  width: number;
}

const { to } = values;
if (to) await browseSite((browsing) => photograph(browsing, to));
else {
  console.error('Say where the sheets go: npm run sheet -- --to DIR');
  process.exitCode = 1;
}

async function photograph(browsing: Browsing, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const wanted = values.kinds?.split(',');
  for (const [kind, rest] of Object.entries(sampleOfEachKind())) {
    if (wanted && !wanted.includes(kind)) continue;
    await layOut(browsing.browser, to, kind, await shotsOf(browsing, to, kind, rest));
  }
}

async function shotsOf(
  { browser, origin }: Browsing,
  to: string,
  kind: string,
  rest: string,
): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const width of values.widths.split(',').map(Number))
    for (const colorScheme of values.schemes.split(',') as ('light' | 'dark')[])
      for (const locale of values.locales.split(',')) {
        const page = await browser.newPage({
          baseURL: origin,
          colorScheme,
          viewport: { width, height: 900 },
        });
        await page.goto(`/${locale}/${rest}`, { waitUntil: 'networkidle' });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) console.log(`${kind}, ${locale}, ${width} px: ${wide} px too wide`);
        const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
        const name = [kind, locale, width, colorScheme].join(' ').replaceAll(' ', '-');
        const file = join(to, `${name}.png`);
        await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width, height } });
        shots.push({ name, file: `${name}.png`, width });
        await page.close();
      }
  return shots;
}

/** One picture of all shots of a kind, side by side at a quarter of their size. */
async function layOut(browser: Browser, to: string, kind: string, shots: readonly Shot[]): Promise<void> {
  const figures = shots.map(
    ({ name, file, width }) =>
      `<figure><img src="${file}" width="${width / 4}"><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:12px;align-items:start;font:10px sans-serif}figure{margin:0}';
  const sheet = join(to, `sheet-${kind.replaceAll(' ', '-')}`);
  await writeFile(`${sheet}.html`, `<!doctype html><style>${style}</style>${figures.join('')}`);
  const page = await browser.newPage({ viewport: { width: 1480, height: 900 } });
  await page.goto(`file://${sheet}.html`);
  await page.screenshot({ path: `${sheet}.png`, fullPage: true });
  await page.close();
  console.log(`${sheet}.png`);
}
