import type { Locator } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** The search page, by its `data-` attributes. */
export class SearchPage extends SitePage {
  get results(): Locator {
    return this.page.getByRole('main').locator('[data-search-result]');
  }

  /** Links to passages inside the pages found. */
  get passages(): Locator {
    return this.page.getByRole('main').locator('.search-places a[href*="#"]');
  }

  get count(): Locator {
    return this.page.getByRole('main').locator('[data-search-count]');
  }

  /** Opens the page with a query in its URL. */
  async search(query: string): Promise<void> {
    await this.open(`search/?q=${encodeURIComponent(query)}`);
  }

  /** Types a query into the field of the header and submits it. */
  async searchInHeader(query: string): Promise<void> {
    const box = this.page.getByRole('banner').getByRole('search').locator('input');
    await box.fill(query);
    await box.press('Enter');
  }
}
