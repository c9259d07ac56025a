import { nearestWord } from '#reader/nearest-word.ts';
import type { ScaffoldAnswers, ScaffoldKind } from '#scaffold/model.ts';
import { SCAFFOLD_QUESTIONS, type ScaffoldQuestion } from '#scaffold/questions.ts';
import { promptAnswers } from './prompt.ts';

/**
 * The answers for a scaffold: options of the command line, on a terminal the answers to questions for the rest, and
 * default values.
 * @throws with a message for the author when a required option is missing or a value is not among the choices
 */
export async function resolveOptions(kind: ScaffoldKind, options: ScaffoldAnswers): Promise<ScaffoldAnswers> {
  const questions = SCAFFOLD_QUESTIONS[kind];
  const open = questions.filter(
    ({ option, defaultValue }) => options[option] === undefined && defaultValue === undefined,
  );
  const isIncomplete = open.some(({ required }) => required);
  const prompted = process.stdin.isTTY && isIncomplete ? await promptAnswers(open) : {};
  const missing = open.filter(({ option, required }) => required && prompted[option] === undefined);
  if (missing.length > 0) throw new Error(missingOptionsMessage(missing));
  const defaults = questions.map(({ option, defaultValue }) => [option, defaultValue] as const);
  const answers: ScaffoldAnswers = { ...Object.fromEntries(defaults), ...prompted, ...options };
  for (const { option, choices } of questions) checkChoice(option, answers[option], choices);
  return answers;
}

function missingOptionsMessage(missing: readonly ScaffoldQuestion[]): string {
  const options = missing.map(({ option, choices, example, description }) => {
    if (choices) return `--${option} (one of ${choices.join(', ')})`;
    return `--${option} (${example ? `for example ${example}` : description})`;
  });
  return `Missing required option${options.length > 1 ? 's' : ''}: ${options.join(', ')}.`;
}

function checkChoice(
  option: string,
  value: string | undefined,
  choices: readonly string[] | undefined,
): void {
  if (value === undefined || !choices || choices.includes(value)) return;
  const suggestion = nearestWord(value, choices);
  throw new Error(
    `--${option} must be one of ${choices.join(', ')}, not “${value}”.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
  );
}
