import type { Locale } from '#i18n/locales.ts';
import type { RedirectRule } from '#preview-server/redirect-rules.ts';

/** The page where readers choose a language, by a name that is not redirected. */
const CHOOSER_FILE = '/index.html';

/**
 * Redirects of `/` for an archive without all languages; they come before those of `netlify.toml`, which expect all
 * three. With one language all readers are sent to it. With two, readers of a missing Chinese script get the other
 * script, and readers of a missing language get the chooser.
 * @param hostRules of `netlify.toml`, with the tags of each language
 */
export function homeRedirects(
  hostRules: readonly RedirectRule[],
  locales: readonly Locale[],
): RedirectRule[] {
  const [only, ...others] = locales;
  if (only && others.length === 0) return [{ from: '/', to: `/${only}/`, status: 302, force: true }];
  const homes = new Set(locales.map((locale) => `/${locale}/`));
  const chinese = [...homes].find((home) => home.startsWith('/zh-'));
  return hostRules
    .filter(({ from, to, languages }) => from === '/' && languages && !homes.has(to))
    .map((rule) =>
      chinese && rule.to.startsWith('/zh-')
        ? { ...rule, to: chinese }
        : { ...rule, to: CHOOSER_FILE, status: 200 },
    );
}
