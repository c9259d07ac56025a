/** Script of `/admin/`: shows the page in one language, and loads the form when its button is pressed. */

import { localeInfo } from '#i18n/locales.ts';
import { formLocale } from './form-locale.ts';

/** Where Sveltia keeps its settings, from its first start on. */
const SETTINGS = 'sveltia-cms.prefs';

const settings = localStorage.getItem(SETTINGS);
if (settings === null) offerToOpen();
else await openForm();

/** Shows the page in one language. The form, which stores settings when it starts, is loaded when somebody opens it. */
function offerToOpen(): void {
  const { lang } = localeInfo[formLocale(null, navigator.language)];
  document.documentElement.lang = lang;
  for (const section of document.querySelectorAll<HTMLElement>('main section')) {
    section.hidden = section.lang !== lang;
    section.querySelector('button')?.addEventListener('click', () => openForm());
  }
}

async function openForm(): Promise<void> {
  document.querySelector('main')?.remove();
  document.querySelector('link[href="/admin/opening.css"]')?.remove();
  await import('./start.ts');
}
