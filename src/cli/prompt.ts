import * as clack from '@clack/prompts';
import type { Question } from '#scaffold/questions.ts';
import type { Answers } from '#scaffold/scaffold.ts';

/**
 * Asks on a terminal, one question after another; what is not needed may stay empty.
 * @throws when the author stops
 */
export async function ask(questions: readonly Question[]): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const answer = await answerTo(question);
    if (clack.isCancel(answer)) throw new Error('Stopped; nothing was written.');
    if (answer) answers[question.flag] = answer;
  }
  return answers;
}

/** A question with yes or no; stopping is no. */
export async function confirm(message: string): Promise<boolean> {
  return (await clack.confirm({ message, initialValue: false })) === true;
}

function answerTo({ flag, wants, required, choices }: Question) {
  const message = wants === '' ? flag : wants;
  if (!choices)
    return clack.text({
      message,
      ...(!required && { placeholder: 'may stay empty' }),
      validate: (value) => (required && !value?.trim() ? 'This is needed.' : undefined),
    });
  const none = required ? [] : [{ value: '', label: '(leave out)' }];
  return clack.select({ message, options: [...none, ...choices.map((value) => ({ value, label: value }))] });
}
