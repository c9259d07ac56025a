import { LOCALES, localeInfo } from '#i18n/locales.ts';
import { type OwnWords, translator } from '#i18n/translate.ts';
import { escapeHtml } from '#text/escape-html.ts';

/**
 * HTML of `/admin/`: in each language what the form is and a button that opens it. A script leaves one language.
 * @param title of the page
 * @param toHant converts Simplified to Traditional Chinese
 * @param words what the archive says in place of strings of the site
 */
export function adminPage(title: string, toHant: (text: string) => string, words: OwnWords): string {
  const sections = LOCALES.map((locale) => {
    const t = translator(locale, toHant, words);
    return `      <section lang="${localeInfo[locale].lang}">
        <h1>${escapeHtml(t('form.title'))}</h1>
        <p>${escapeHtml(t('form-opening.text'))}</p>
        <button type="button">${escapeHtml(t('form-opening.button'))}</button>
      </section>
`;
  });
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/admin/opening.css">
    <script type="module" src="/admin/admin.js"></script>
  </head>
  <body>
    <main class="opening">
${sections.join('')}    </main>
  </body>
</html>
`;
}
