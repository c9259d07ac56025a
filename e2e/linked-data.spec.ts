import { expect } from '@playwright/test';
import { LOCALES } from '#i18n/locales.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { readBuilt, samplePages } from '#testing/built-site.ts';
import { SitePage } from './pages/site-page.ts';
import { test } from './test.ts';

const TYPES: Record<string, RegExp> = {
  post: /^Article$/,
  event: /^(?:Conference)?Event$/,
  person: /^Person$/,
  project: /^SoftwareSourceCode$/,
  organization: /^Organization$/,
  series: /^EventSeries$/,
};
const samples = samplePages();

for (const locale of LOCALES) {
  for (const kind of Object.keys(FOLDERS)) {
    test(`linked data of a ${kind} says what the page says, in ${locale}`, async ({ page }) => {
      test.skip(samples[kind] === undefined, 'there is none in this content');
      const site = new SitePage(page, locale);
      await site.open(samples[kind]);
      const [thing, crumbs] = graphOf(`/${locale}/${samples[kind]}`);
      expect(thing?.['@type']).toMatch(TYPES[kind] ?? /^$/);
      expect(new URL(String(thing?.['url'])).pathname).toBe(`/${locale}/${samples[kind]}`);
      await expect(site.heading).toContainText(String(thing?.['name'] ?? thing?.['headline']));
      expect(crumbs?.['@type']).toBe('BreadcrumbList');
    });
  }
}

function graphOf(path: string): Record<string, unknown>[] {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readBuilt(path)) ?? [];
  return (JSON.parse(json) as { '@graph'?: Record<string, unknown>[] })['@graph'] ?? [];
}
