import { messageLanguage } from '#rules/wording/message-language.ts';
import type { Lang } from '#schemas/text.ts';
import { hasHan } from '#text/han.ts';

/**
 * The language of a command's messages: that of the environment, else Chinese where an argument is Chinese.
 * @param typed arguments of the command line
 */
export function authorLanguage(
  typed: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Lang {
  return messageLanguage(undefined, environment) ?? (typed.some(hasHan) ? 'zh-Hans' : 'en');
}
