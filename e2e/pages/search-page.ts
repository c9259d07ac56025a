import type { Locator } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** The search page, by the marks it has for tests and tools. */
export class SearchPage extends SitePage {
  get results(): Locator {
    return this.page.getByRole('main').locator('[data-search-result]');
  }

  /** Links to places inside the pages found. */
  get places(): Locator {
    return this.page.getByRole('main').locator('.search-places a[href*="#"]');
  }

  get count(): Locator {
    return this.page.getByRole('main').locator('[data-search-count]');
  }

  /** Opens the page with a question in its address, as one sends it to a friend. */
  async ask(question: string): Promise<void> {
    await this.open(`search/?q=${encodeURIComponent(question)}`);
  }

  /** Types a question into the box of the header and sends it. */
  async askInHeader(question: string): Promise<void> {
    const box = this.page.getByRole('banner').getByRole('search').locator('input');
    await box.fill(question);
    await box.press('Enter');
  }
}
