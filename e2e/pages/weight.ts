import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Bytes a page brings before the reader does anything, compressed as a host would send them. */
export interface Weight {
  html: number;
  css: number;
  js: number;
  font: number;
  other: number;
}

const PARTS: Readonly<Record<string, keyof Weight>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'font',
};

/** Opens a page with an empty cache and weighs what it loads by itself. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { html: 0, css: 0, js: 0, font: 0, other: 0 };
  const loading: Promise<void>[] = [];
  const count = async (response: Response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const part = PARTS[response.request().resourceType()] ?? 'other';
    weight[part] += part === 'font' ? body.length : gzipSync(body).length;
  };
  const listen = (response: Response) => loading.push(count(response));
  page.on('response', listen);
  await page.goto(path, { waitUntil: 'networkidle' });
  page.off('response', listen);
  await Promise.all(loading);
  return weight;
}

/** Everything but the faces, which come once and stay. */
export function withoutFonts({ html, css, js, other }: Weight): number {
  return html + css + js + other;
}
