import type { Locale } from '#i18n/locales.ts';
import type { RedirectRule } from '#preview-server/redirect-rules.ts';

/** The page where readers choose a language, by a name that is not redirected. */
const CHOOSER_FILE = '/index.html';

/**
 * Redirects of `/` for an archive without all languages; they go before those of the host, which know all three. With one
 * language everybody is sent to it. Else readers of a missing script of Chinese get the other one, and readers of a
 * missing language choose.
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
