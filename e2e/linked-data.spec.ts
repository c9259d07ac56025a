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
    test(`JSON-LD of a ${kind} agrees with the page, in ${locale}`, async ({ page }) => {
      test.skip(samples[kind] === undefined, 'this content has none');
      const site = new SitePage(page, locale);
      await site.open(samples[kind]);
      const [node, breadcrumbs] = jsonLdGraph(`/${locale}/${samples[kind]}`);
      expect(node?.['@type']).toMatch(TYPES[kind] ?? /^$/);
      expect(new URL(String(node?.['url'])).pathname).toBe(`/${locale}/${samples[kind]}`);
      await expect(site.heading).toContainText(String(node?.['name'] ?? node?.['headline']));
      expect(breadcrumbs?.['@type']).toBe('BreadcrumbList');
    });
  }
}

function jsonLdGraph(path: string): Record<string, unknown>[] {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readBuilt(path)) ?? [];
  return (JSON.parse(json) as { '@graph'?: Record<string, unknown>[] })['@graph'] ?? [];
}
