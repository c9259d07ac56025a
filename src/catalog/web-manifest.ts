import type { LocaleContext } from '#i18n/locale-context.ts';
import { sitePagePath } from '#i18n/paths.ts';
import type { StringKey } from '#i18n/strings/site-strings.ts';
import { site } from '#site.ts';

/** Pages that the menu of the installed application offers. */
const SHORTCUTS = [
  ['search', 'nav.search'],
  ['events', 'nav.events'],
  ['people', 'nav.people'],
  ['offline', 'nav.offline'],
] as const satisfies readonly (readonly [string, StringKey])[];

/** The application manifest of one language (https://www.w3.org/TR/appmanifest/). */
export function webManifest(context: LocaleContext) {
  const start = sitePagePath(context.locale, '');
  return {
    id: start,
    name: `${site.name[context.locale]} · ${context.t('site.tagline')}`,
    short_name: site.name[context.locale],
    description: context.t('site.description'),
    lang: context.lang,
    dir: 'ltr',
    start_url: start,
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
    shortcuts: SHORTCUTS.map(([page, label]) => ({
      name: context.t(label),
      url: sitePagePath(context.locale, page),
    })),
  };
}
