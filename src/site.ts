import { contentDir } from '#reader/archive.ts';
import { readSiteSettings } from '#reader/site-settings.ts';
import { markColours } from '#schemas/colour.ts';
import type { SiteSettings } from '#schemas/site-settings.ts';
import { LANGS, type Lang, type Text } from '#schemas/text.ts';
import { vocabularyLabels } from '#schemas/vocabulary.ts';

/** The name of an archive that has none. */
const DEFAULT_NAME: Text = { 'zh-Hans': '社区档案', 'zh-Hant': '社區檔案', en: 'Community archive' };

/** What no setting changes. */
const SAME_FOR_ALL = {
  branch: 'main',
  /**
   * Pages that were read are saved in the browser, for reading without a network. When it is false, the service worker
   * of the site deletes what it has kept and removes itself at the reader's next visit.
   */
  offlineReading: true,
  /** Posts shown on the home page. */
  newest: 5,
  /** People shown on the home page. */
  frequent: 14,
  /** Characters of Chinese read in a minute, and words of English. */
  readingSpeed: { characters: 400, words: 230 },
} as const;

/** What the site is called, where it lives and where its files are kept: `content/site.yml` and the environment. */
export const site = siteOf(readSiteSettings(contentDir()).data, process.env);

/** @param environment `URL`, `REPOSITORY_URL` and `CONTACT_EMAIL` go before the settings: hosts set the first two */
export function siteOf(settings: SiteSettings, environment: Readonly<Record<string, string | undefined>>) {
  const name = settings.name ?? DEFAULT_NAME;
  const locales = localesOf(settings.languages);
  const fileLocales = locales.filter((locale, index) => locale !== 'zh-hant' || index === 0) as SiteLocales;
  const names = namesOf(name);
  const origin = environment['URL'] ?? settings.url?.replace(/\/$/, '') ?? 'http://localhost:4321';
  return {
    /** Short name in the files of the open data and in calendars. */
    id: settings.id ?? 'archive',
    name: names,
    /** Locales that have pages, in the order of the language switch. */
    locales,
    /** The locale of the URLs that name things in the data, and of readers of other languages: English, else the first. */
    defaultLocale: locales.find((locale) => locale === 'en') ?? locales[0],
    /** The locales of a file that is the same for all: one of Chinese, and English. */
    fileLocales,
    /** The name in the locales of such files, once where they are the same. */
    fullName: [...new Set(fileLocales.map((locale) => names[locale]))].join(' '),
    /** Letters in the square at the top. */
    seal: settings.seal ?? inLanguage(name, 'zh-Hans').slice(0, 2),
    /** Colours of the seal and of marks; undefined for those of the style sheets. */
    colours: settings.colours && {
      light: markColours(settings.colours.light, 'light'),
      dark: markColours(settings.colours.dark, 'dark'),
    },
    /** Licence of texts and data. */
    licence: settings.licence ?? {
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
    /** Who gives projects their stages; undefined where pages show no name before a stage. */
    stages: settings.stages?.by,
    answerDays: settings.answerDays,
    questions: settings.questions ?? [],
    /** Strings of the pages that this archive words in another way, by key. */
    words: wordsOf(settings),
    /** Origin of every absolute URL; Netlify sets the variable URL. */
    origin,
    /** Authority of tag URIs in feeds (RFC 4151). */
    tag: settings.tag ?? `${new URL(origin).hostname},2026`,
    /** Where the files of the archive are kept, for "edit this page" and "report an error". */
    repository: repositoryAddress(environment['REPOSITORY_URL'], settings.repository),
    /**
     * E-mail address for corrections and removal. Leave it unset unless somebody reads the mail: pages then link the
     * issue form.
     */
    contactEmail: environment['CONTACT_EMAIL'] || undefined,
    ...SAME_FOR_ALL,
  } as const;
}

type SiteLocales = [Lowercase<Lang>, ...Lowercase<Lang>[]];

/** Locales of some languages, else all, in the order of `LANGS`. */
function localesOf(languages: readonly Lang[] = LANGS): SiteLocales {
  const locales = LANGS.filter((lang) => languages.includes(lang)).map((lang) => lang.toLowerCase());
  return locales as string[] as SiteLocales;
}

function wordsOf({
  line,
  description,
  home,
  about,
  words,
  ...vocabulary
}: SiteSettings): Readonly<Record<string, Text>> {
  const named = {
    'site.tagline': line,
    'site.description': description,
    'home.title': home?.title,
    'home.lead': home?.lead,
    'about.intro': about,
  };
  return {
    ...vocabularyLabels(vocabulary),
    ...words,
    ...Object.fromEntries(Object.entries(named).flatMap(([key, text]) => (text ? [[key, text]] : []))),
  };
}

function namesOf(name: Text) {
  return {
    'zh-hans': inLanguage(name, 'zh-Hans'),
    'zh-hant': inLanguage(name, 'zh-Hant'),
    en: inLanguage(name, 'en'),
  };
}

/** The name in a language, else in the nearest one. A name is not converted between the scripts. */
function inLanguage(text: Text, lang: 'zh-Hans' | 'zh-Hant' | 'en'): string {
  if (typeof text === 'string') return text;
  const order =
    lang === 'en' ? (['en', 'zh-Hans', 'zh-Hant'] as const) : ([lang, 'zh-Hans', 'zh-Hant', 'en'] as const);
  return order.flatMap((key) => text[key] ?? [])[0] ?? '';
}

/** A web address as it is; an ssh address or none becomes that of the settings. */
function repositoryAddress(given: string | undefined, own: string | undefined): string {
  const address = given?.startsWith('https://') ? given : own;
  return address?.replace(/\.git$/, '') ?? 'https://github.com/example/archive';
}
