import { messageLanguage } from '#rules/wording/message-language.ts';
import type { Lang } from '#schemas/text.ts';
import { hasHan } from '#text/han.ts';

/** Commands whose `--lang` is the language of the text that they write. */
const HAS_OWN_LANG = /\b(?:new|import)\.ts$/;

/**
 * The language of a command's messages: that of `--lang`, else that of the environment, else Chinese where an argument is
 * Chinese.
 * @param typed arguments of the command line
 * @param command path of its file
 */
export function authorLanguage(
  typed: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  command = process.argv[1] ?? '',
): Lang {
  return (
    (HAS_OWN_LANG.test(command) ? undefined : askedLanguage(typed)) ??
    messageLanguage(undefined, environment) ??
    (typed.some(hasHan) ? 'zh-Hans' : 'en')
  );
}

/** The value of `--lang`; undefined for none, and for one that is not a language, which the command itself reports. */
function askedLanguage(typed: readonly string[]): Lang | undefined {
  const index = typed.findIndex((argument) => /^--lang(?:=|$)/.test(argument));
  const asked = typed[index]?.split('=')[1] ?? typed[index + 1];
  return index < 0 ? undefined : messageLanguage(undefined, { LANG: asked });
}
