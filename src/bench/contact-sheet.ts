import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { LOCALES } from '#i18n/locales.ts';
import { samplePages } from '#testing/built-site.ts';
import { type BrowserSession, withBuiltSite } from './browser-session.ts';

/**
 * `npm run bench:sheet -- --to DIR [--kinds post,event] [--widths 390,1440] [--schemes light,dark] [--locales …]`:
 * takes a screenshot of one page of each kind in every width, colour scheme and language, and puts those of a kind
 * on one sheet. Reports pages that are wider than the window.
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
const MAX_HEIGHT_PX = 2400;

/** One page in one width, colour scheme and language. */
interface Variant {
  kind: string;
  /** Path of the page below the language. */
  path: string;
  locale: string;
  widthPx: number;
  colorScheme: 'light' | 'dark';
}

interface Screenshot {
  name: string;
  file: string;
  widthPx: number;
}

const { to } = values;
if (to) await withBuiltSite((session) => makeSheets(session, to));
else {
  console.error(
    'Missing option --to DIR, the folder for the sheets: npm run bench:sheet -- --to /tmp/sheets',
  );
  process.exitCode = 1;
}

async function makeSheets(session: BrowserSession, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = values.kinds?.split(',');
  for (const [kind, path] of Object.entries(samplePages())) {
    if (wanted && !wanted.includes(kind)) continue;
    const screenshots: Screenshot[] = [];
    for (const variant of variantsOf(kind, path))
      screenshots.push(await takeScreenshot(session, folder, variant));
    await writeSheet(session.browser, folder, kind, screenshots);
  }
}

function variantsOf(kind: string, path: string): Variant[] {
  const schemes = values.schemes.split(',') as ('light' | 'dark')[];
  return values.widths
    .split(',')
    .flatMap((width) =>
      schemes.flatMap((colorScheme) =>
        values.locales
          .split(',')
          .map((locale): Variant => ({ kind, path, locale, widthPx: Number(width), colorScheme })),
      ),
    );
}

async function takeScreenshot(
  { browser, origin }: BrowserSession,
  folder: string,
  { kind, path, locale, widthPx, colorScheme }: Variant,
): Promise<Screenshot> {
  const viewport = { width: widthPx, height: 900 };
  const page = await browser.newPage({ baseURL: origin, colorScheme, viewport });
  await page.goto(`/${locale}/${path}`, { waitUntil: 'networkidle' });
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (excess > 0) console.log(`${kind}, ${locale}, ${widthPx} px: ${excess} px too wide`);
  const height = Math.min(MAX_HEIGHT_PX, await page.evaluate(() => document.documentElement.scrollHeight));
  const name = [kind, locale, widthPx, colorScheme].join(' ').replaceAll(' ', '-');
  const clip = { x: 0, y: 0, width: widthPx, height };
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip });
  await page.close();
  return { name, file: `${name}.png`, widthPx };
}

/** Writes one image with all screenshots of a kind, side by side at a quarter of their size. */
async function writeSheet(
  browser: Browser,
  folder: string,
  kind: string,
  screenshots: readonly Screenshot[],
): Promise<void> {
  const figures = screenshots.map(
    ({ name, file, widthPx }) =>
      `<figure><img src="${file}" width="${widthPx / 4}"><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:12px;align-items:start;font:10px sans-serif}figure{margin:0}';
  const sheet = join(folder, `sheet-${kind.replaceAll(' ', '-')}`);
  await writeFile(`${sheet}.html`, `<!doctype html><style>${style}</style>${figures.join('')}`);
  const page = await browser.newPage({ viewport: { width: 1480, height: 900 } });
  await page.goto(`file://${sheet}.html`);
  await page.screenshot({ path: `${sheet}.png`, fullPage: true });
  await page.close();
  console.log(`${sheet}.png`);
}
