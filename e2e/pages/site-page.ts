import type { Locator, Page } from '@playwright/test';
import { type Locale, localeInfo } from '#i18n/locales.ts';

/** What every page has, whatever its kind. */
export class SitePage {
  readonly page: Page;
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
  }

  /** Opens a page of this language by the rest of its path. */
  async open(rest = ''): Promise<void> {
    await this.page.goto(`/${this.locale}/${rest}`);
  }

  get heading(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  /** Links of the page's own content below a folder: `events/`, or one page of it. */
  linksTo(rest: string): Locator {
    return this.page.getByRole('main').locator(`a[href^="/${this.locale}/${rest}"]:visible`);
  }

  /** Goes to the same place in another language by the switch in the header. */
  async switchTo(locale: Locale): Promise<void> {
    await this.page.getByRole('banner').locator(`a[hreflang="${localeInfo[locale].lang}"]`).click();
  }
}
