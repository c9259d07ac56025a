import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { commandText } from './command-text.ts';

/** Options by name, and arguments without a name. */
type ParsedArguments<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/** A command of `npm run`. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** How to call it: printed for `--help`, and below an error unless there is a `usage`. */
  help: string | ((positionals: readonly string[]) => string);
  /** A shorter text to print below an error. */
  usage?: string;
  /** Options of `parseArgs`; `--help` and `--lang` are added. */
  options: Options;
  /** Exit code of an error; 1 when absent. */
  errorCode?: number;
  /** Sets `process.exitCode` itself where it did its work and found something wrong. */
  run(arguments_: ParsedArguments<Options>): void | Promise<void>;
}

/** Every command accepts the language of its messages; `authorLanguage` reads it. */
const LANG_OPTION = { lang: { type: 'string' } } as const;

/** Parses the arguments and runs a command. An error is printed as a sentence, without its stack. */
export async function runCommand<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
): Promise<void> {
  const { help, usage, errorCode = 1 } = command;
  const helpFor = (positionals: readonly string[]) => (typeof help === 'string' ? help : help(positionals));
  const typed = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  try {
    if (process.argv.includes('--help')) return console.log(helpFor(typed));
    const { options } = command;
    await command.run(
      parseArgs({
        options: { ...LANG_OPTION, ...options },
        allowPositionals: true,
      }) as ParsedArguments<Options>,
    );
  } catch (cause) {
    console.error(`${errorText(cause)}\n\n${usage ?? helpFor(typed)}`);
    process.exitCode = errorCode;
  }
}

/** The message of an error; of an option that `parseArgs` refuses, in the language of the author. */
function errorText(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? cause.code : undefined;
  const [, option = ''] = /'(--?[^'\s<]+)/.exec(cause.message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return commandText('option.unknown', { option });
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return cause.message;
  const takesNone = /does not take an argument/.test(cause.message);
  return commandText(takesNone ? 'option.takes-none' : 'option.needs-value', { option });
}
