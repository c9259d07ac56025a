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

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get input(): Locator {
    return this.main.locator('[data-search-input]');
  }

  /** The page's message about the search: the number of results, or why there are none. */
  get status(): Locator {
    return this.main.locator('[data-search-part="status"]');
  }

  /** The notes above the results. */
  get notes(): Locator {
    return this.main.locator('[data-search-part="notes"]');
  }

  /** The field in the header, its list and the results in it. */
  get box(): Locator {
    return this.page.getByRole('banner').getByRole('search').locator('input');
  }

  get boxList(): Locator {
    return this.page.getByRole('banner').getByRole('listbox');
  }

  get boxResults(): Locator {
    return this.boxList.locator('[data-search-result]');
  }

  /** Opens the page with a query in its URL. */
  async search(query: string): Promise<void> {
    await this.open(`search/?q=${encodeURIComponent(query)}`);
  }

  /** Types a query into the field of the header and submits it. */
  async searchInHeader(query: string): Promise<void> {
    await this.box.fill(query);
    await this.box.press('Enter');
  }
}
