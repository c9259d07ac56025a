import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

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
  /** Options of `parseArgs`; `--help` is added. */
  options: Options;
  /** Exit code of an error; 1 when absent. */
  errorCode?: number;
  /** Sets `process.exitCode` itself where it did its work and found something wrong. */
  run(arguments_: ParsedArguments<Options>): void | Promise<void>;
}

/** Parses the arguments and runs a command. An error is printed as a sentence, without its stack. */
export async function runCommand<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
): Promise<void> {
  const { help, usage, errorCode = 1 } = command;
  const helpFor = (positionals: readonly string[]) => (typeof help === 'string' ? help : help(positionals));
  const words = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  try {
    if (process.argv.includes('--help')) return console.log(helpFor(words));
    const { options } = command;
    await command.run(parseArgs({ options, allowPositionals: true }) as ParsedArguments<Options>);
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage ?? helpFor(words)}`);
    process.exitCode = errorCode;
  }
}
