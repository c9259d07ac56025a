import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Bytes that a page loads without interaction, by kind of file; fonts as they are, everything else gzipped. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
  font: number;
  other: number;
}

/** Playwright's resource types. */
const PARTS: Readonly<Record<string, keyof PageWeight>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'font',
};

/** Opens a page and adds up what it loads until the network is idle. The cache must be empty, as in a new context. */
export async function measurePageWeight(page: Page, path: string): Promise<PageWeight> {
  const weight: PageWeight = { html: 0, css: 0, js: 0, font: 0, other: 0 };
  const pending: Promise<void>[] = [];
  const count = async (response: Response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const part = PARTS[response.request().resourceType()] ?? 'other';
    weight[part] += part === 'font' ? body.length : gzipSync(body).length;
  };
  const listener = (response: Response) => pending.push(count(response));
  page.on('response', listener);
  await page.goto(path, { waitUntil: 'networkidle' });
  page.off('response', listener);
  await Promise.all(pending);
  return weight;
}

/** All bytes but those of fonts, which a reader loads once for many pages. */
export function weightWithoutFonts({ html, css, js, other }: PageWeight): number {
  return html + css + js + other;
}
