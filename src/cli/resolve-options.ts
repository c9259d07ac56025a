import { nearestWord } from '#reader/nearest-word.ts';
import { type Begun, QUESTIONS } from '#scaffold/questions.ts';
import type { Answers } from '#scaffold/scaffold.ts';
import { ask } from './prompt.ts';

/**
 * The answers a beginning needs. Flags first; what is still to be known is asked on a terminal.
 * @throws with words for the author when an answer is missing elsewhere, or is none of the choices
 */
export async function answered(kind: Begun, values: Answers): Promise<Answers> {
  const open = QUESTIONS[kind].filter(
    ({ flag, otherwise }) => values[flag] === undefined && otherwise === undefined,
  );
  const missing = open.filter(({ required }) => required);
  const asked = process.stdin.isTTY && missing.length > 0 ? await ask(open) : {};
  const lacking = missing.filter(({ flag }) => asked[flag] === undefined);
  if (lacking.length > 0)
    throw new Error(
      `Still to be said: ${lacking.map(({ flag, wants }) => `--${flag} (${wants})`).join(', ')}`,
    );
  const usual = QUESTIONS[kind].map(({ flag, otherwise }) => [flag, otherwise] as const);
  const all: Answers = { ...Object.fromEntries(usual), ...asked, ...values };
  for (const { flag, choices } of QUESTIONS[kind]) checkChoice(flag, all[flag], choices);
  return all;
}

function checkChoice(flag: string, value: string | undefined, choices?: readonly string[]): void {
  if (value === undefined || !choices || choices.includes(value)) return;
  const near = nearestWord(value, choices);
  throw new Error(
    `--${flag} cannot be “${value}”; it is one of ${choices.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
  );
}
