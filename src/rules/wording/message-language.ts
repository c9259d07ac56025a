import { LANGS, type Lang } from '#schemas/text.ts';

/**
 * The language of messages: the one asked for, else that of the environment.
 * @param asked value of `--lang`: zh-Hans, zh-TW, en …
 * @param environment LC_ALL, LC_MESSAGES and LANG, by the rules of POSIX
 * @throws for a value of `--lang` that is no language of the archive
 */
export function messageLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Lang {
  if (asked !== undefined) {
    const lang = langOf(asked);
    if (lang) return lang;
    throw new Error(`--lang must be one of ${LANGS.join(', ')}, not “${asked}”.`);
  }
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return langOf(locale) ?? 'en';
}

function langOf(tag: string): Lang | undefined {
  if (/^zh[-_](?:TW|HK|MO|Hant)\b/i.test(tag)) return 'zh-Hant';
  if (/^zh(?:[-_.@]|$)/i.test(tag)) return 'zh-Hans';
  return /^en(?:[-_.@]|$)/i.test(tag) ? 'en' : undefined;
}
