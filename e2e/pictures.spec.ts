import type { Page } from '@playwright/test';
import { samplePages } from '#testing/built-site.ts';
import { expect, test } from './test.ts';

/** Kinds of page with a picture of the archive's data. */
const PICTURED = ['home', 'list of events', 'event', 'person', 'project', 'organization', 'series', 'graph'];
const MIN_LABEL_PX = 12;

const paths = Object.entries(samplePages()).filter(([kind]) => PICTURED.includes(kind));

interface ShownLabel {
  text: string;
  /** Size of its type as shown. */
  sizePx: number;
  left: number;
  right: number;
  /** Part of its area that another label of the same picture covers, from 0 to 1. */
  covered: number;
}

for (const width of [390, 1440])
  test(`labels of pictures are legible, whole and apart at ${width} px`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    for (const [kind, path] of paths) {
      await page.goto(`/zh-hans/${path}`);
      const labels = await shownLabels(page);
      const small = labels.filter(({ sizePx }) => sizePx < MIN_LABEL_PX - 0.05);
      expect
        .soft(
          small.map(({ text, sizePx }) => `${text} ${sizePx.toFixed(1)}`),
          `small: ${kind}`,
        )
        .toEqual([]);
      const cut = labels.filter(({ left, right }) => left < 0 || right > width);
      expect
        .soft(
          cut.map(({ text }) => text),
          `cut: ${kind}`,
        )
        .toEqual([]);
      const covered = labels.filter((label) => label.covered > 0.15);
      expect
        .soft(
          covered.map(({ text }) => text),
          `covered: ${kind}`,
        )
        .toEqual([]);
    }
  });

test('each picture has a name, and a caption in words', async ({ page }) => {
  for (const [kind, path] of paths) {
    await page.goto(`/en/${path}`);
    const unnamed = await page.locator('svg.poster:not([aria-label]), svg.poster[aria-label=""]').count();
    expect.soft(unnamed, kind).toBe(0);
    const captions = await page.locator('figure:has(svg.poster) figcaption').allInnerTexts();
    for (const caption of captions) expect.soft(caption, kind).toMatch(/\w+ \w+ \w+.*[.]/s);
  }
});

test('small posters of a list are at most 2 KB each', async ({ page }) => {
  await page.goto('/en/events/');
  const sizes = await page.locator('svg.thumb').evaluateAll((all) => all.map((one) => one.outerHTML.length));
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2048);
});

test('with forced colors marks and labels are drawn in colors of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/events/');
  const colors = await page.evaluate(() => {
    const text = document.querySelector('svg.poster text');
    const canvas = getComputedStyle(document.body).backgroundColor;
    return text ? { fill: getComputedStyle(text).fill, canvas } : undefined;
  });
  expect(colors).toBeDefined();
  expect(colors?.fill).not.toBe(colors?.canvas);
});

/** Runs in the page: the labels that are shown in its pictures. */
function shownLabels(page: Page): Promise<ShownLabel[]> {
  return page.locator('svg.poster').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const texts = [...picture.querySelectorAll<SVGTextElement>('text')].filter(
        (text) => text.getClientRects().length > 0 && text.getBoundingClientRect().width > 0,
      );
      const rects = texts.map((text) => text.getBoundingClientRect());
      return texts.map((text, index) => {
        const own = rects[index] ?? new DOMRect();
        const areas = rects.map((other, at) => {
          if (at === index) return 0;
          const width = Math.min(own.right, other.right) - Math.max(own.left, other.left);
          const height = Math.min(own.bottom, other.bottom) - Math.max(own.top, other.top);
          return width > 0 && height > 0 ? (width * height) / (own.width * own.height) : 0;
        });
        return {
          text: text.textContent ?? '',
          sizePx: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1),
          left: own.left,
          right: own.right,
          covered: Math.max(0, ...areas),
        };
      });
    }),
  );
}
