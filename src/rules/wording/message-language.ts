import { LANGS, type Lang } from '#schemas/text.ts';

/** The language of messages about a file. */
export type MessageLanguage = (file: string) => Lang;

/**
 * The language of messages: that of `--lang`, else that of the environment.
 * @param asked value of `--lang`: zh-Hans, zh-TW, en …
 * @param environment LC_ALL, LC_MESSAGES and LANG, by the rules of POSIX
 * @returns undefined where the environment names none of the archive's languages, as C and POSIX do
 * @throws for a value of `--lang` that is not a language of the archive
 */
export function messageLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Lang | undefined {
  if (asked !== undefined) {
    const lang = langOf(asked);
    if (lang) return lang;
    throw new Error(`--lang must be one of ${LANGS.join(', ')}, not “${asked}”.`);
  }
  return langOf(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '');
}

/**
 * The language that a file of the archive is written in: that of its name, else of its front matter, which may not
 * be readable YAML; English where it has none.
 */
export function fileLanguage(file: string, text: string): Lang {
  const suffix = /\.(zh-hans|zh-hant|en)\.mdx?$/i.exec(file)?.[1];
  const written = /^lang[ \t]*[:：][ \t]*["'“”]?([\w-]+)/mu.exec(text)?.[1];
  return langOf(suffix ?? written ?? '') ?? 'en';
}

function langOf(tag: string): Lang | undefined {
  if (/^zh[-_](?:TW|HK|MO|Hant)\b/i.test(tag)) return 'zh-Hant';
  if (/^zh(?:[-_.@]|$)/i.test(tag)) return 'zh-Hans';
  return /^en(?:[-_.@]|$)/i.test(tag) ? 'en' : undefined;
}
