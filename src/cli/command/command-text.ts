import { formatMessage, type Message, type MessageArguments } from '#i18n/message.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { Lang } from '#schemas/text.ts';
import { changeStrings } from '../changes/change-strings.ts';
import { authorLanguage } from './author-language.ts';
import { commandStrings } from './command-strings.ts';
import { type HelpText, helpStrings } from './help-strings.ts';

const strings = { ...commandStrings, ...changeStrings };
type CommandKey = keyof typeof strings;

/**
 * A string of a command with its arguments filled in, in the language of the author. Arguments are not converted
 * between scripts, because they quote a file or have to be typed as they are.
 */
export function commandText(key: CommandKey, args: MessageArguments = {}, lang = typedLanguage()): string {
  return formatMessage(inLanguage(strings[key], lang), args, new Intl.PluralRules(lang));
}

/** What `--help` prints of a command, in the language of the author. */
export function helpText(
  key: keyof typeof helpStrings,
  args: MessageArguments = {},
  lang = typedLanguage(),
): string {
  return formatMessage(inLanguage(helpStrings[key], lang), args, new Intl.PluralRules(lang));
}

/** A text in the language of the author. */
export function inTypedLanguage(text: HelpText): string {
  return inLanguage(text, typedLanguage()) as string;
}

function inLanguage({ en, 'zh-Hans': hans }: { en: Message; 'zh-Hans': string }, lang: Lang): Message {
  if (lang === 'en') return en;
  return lang === 'zh-Hans' ? hans : createScriptConversion({}).toHant(hans);
}

function typedLanguage(): Lang {
  return authorLanguage(process.argv.slice(2), process.env);
}
