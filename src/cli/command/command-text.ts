import { formatMessage, type MessageArguments } from '#i18n/message.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { Lang } from '#schemas/text.ts';
import { authorLanguage } from './author-language.ts';
import { commandStrings } from './command-strings.ts';

type CommandKey = keyof typeof commandStrings;

/**
 * A string of a command with its arguments filled in, in the language of the author. Arguments are not converted
 * between scripts, because they quote a file or have to be typed as they are.
 */
export function commandText(key: CommandKey, args: MessageArguments = {}, lang = typedLanguage()): string {
  const { en, 'zh-Hans': hans } = commandStrings[key];
  const toHant = () => createScriptConversion({}).toHant(hans);
  const message = lang === 'en' ? en : lang === 'zh-Hans' ? hans : toHant();
  return formatMessage(message, args, new Intl.PluralRules(lang));
}

function typedLanguage(): Lang {
  return authorLanguage(process.argv.slice(2), process.env);
}
