import { edtfOfTypedDate } from '#reader/slips/typed-date.ts';
import { valueSuggestion } from '#rules/slips/value-suggestion.ts';
import { ARCHIVE_QUESTIONS } from '#scaffold/archive-scaffold.ts';
import type { ScaffoldAnswers, ScaffoldKind } from '#scaffold/model.ts';
import { SCAFFOLD_QUESTIONS, type ScaffoldQuestion } from '#scaffold/questions.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import { promptAnswers } from './prompt.ts';
import { words } from './words.ts';

/**
 * The answers for a scaffold: options of the command line, on a terminal the answers to questions for the rest, and
 * default values.
 * @throws with a message for the author when a required option is missing or a value is not among the choices
 */
export async function resolveOptions(
  kind: ScaffoldKind | 'archive',
  options: ScaffoldAnswers,
): Promise<ScaffoldAnswers> {
  const questions = kind === 'archive' ? ARCHIVE_QUESTIONS : SCAFFOLD_QUESTIONS[kind];
  const open = questions.filter(
    ({ option, defaultValue }) => options[option] === undefined && defaultValue === undefined,
  );
  const isIncomplete = open.some(({ required }) => required);
  const prompted = process.stdin.isTTY && isIncomplete ? await promptAnswers(open) : {};
  const missing = open.filter(({ option, required }) => required && prompted[option] === undefined);
  const defaults = questions.map(({ option, defaultValue }) => [option, defaultValue] as const);
  const answers = withEdtfDates({ ...Object.fromEntries(defaults), ...prompted, ...options });
  const problems = [
    ...(missing.length > 0 ? [missingOptionsMessage(missing)] : []),
    ...optionsOfOthers(kind, Object.keys(options), questions),
    ...questions.flatMap(({ option, choices }) => choiceProblem(option, answers[option], choices)),
    ...DATE_OPTIONS.flatMap((option) => dateProblem(option, answers[option])),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return answers;
}

/** Options of other kinds, which would be left out without a word; `--lang` is also that of the messages. */
function optionsOfOthers(
  kind: string,
  given: readonly string[],
  questions: readonly ScaffoldQuestion[],
): string[] {
  const known = questions.map(({ option }) => option);
  return given
    .filter((option) => option !== 'lang' && !known.includes(option))
    .map((option) => words.notForKind(option, kind, known));
}

const DATE_OPTIONS = ['date', 'dates'] as const;

/** Dates typed as 2025/03/14 or 2025年3月14日 as the archive writes them. */
function withEdtfDates(answers: ScaffoldAnswers): ScaffoldAnswers {
  const typed = DATE_OPTIONS.flatMap((option) => {
    const edtf = edtfOfTypedDate(answers[option] ?? '');
    return edtf ? [[option, edtf]] : [];
  });
  return { ...answers, ...Object.fromEntries(typed) };
}

function dateProblem(option: string, value: string | undefined): string[] {
  if (value === undefined || parseEdtf(value)) return [];
  return [words.notADate(option, value)];
}

function missingOptionsMessage(missing: readonly ScaffoldQuestion[]): string {
  const options = missing.map(({ option, choices, example, description }) => {
    if (choices) return `--${option} (${words.oneOf(choices)})`;
    return `--${option} (${example ? words.example(example) : words.description(description)})`;
  });
  return words.missing(options);
}

function choiceProblem(
  option: string,
  value: string | undefined,
  choices: readonly string[] | undefined,
): string[] {
  if (value === undefined || !choices || choices.includes(value)) return [];
  return [words.notAChoice(option, value, choices, valueSuggestion(value, choices).suggestion)];
}
