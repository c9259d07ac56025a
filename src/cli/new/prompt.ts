import * as clack from '@clack/prompts';
import type { ScaffoldAnswers } from '#scaffold/model.ts';
import type { ScaffoldQuestion } from '#scaffold/questions.ts';

/**
 * Asks questions on a terminal, one after another. Answers to optional questions can be empty.
 * @throws when the author cancels
 */
export async function promptAnswers(questions: readonly ScaffoldQuestion[]): Promise<ScaffoldAnswers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const answer = await promptAnswer(question);
    if (clack.isCancel(answer)) throw new Error('Cancelled. Nothing was written.');
    if (answer) answers[question.option] = answer;
  }
  return answers;
}

/** Asks a question for yes or no; cancelling is no. */
export async function promptYesNo(message: string): Promise<boolean> {
  return (await clack.confirm({ message, initialValue: false })) === true;
}

function promptAnswer({ option, description, required, choices }: ScaffoldQuestion) {
  const message = description === '' ? option : description;
  if (!choices)
    return clack.text({
      message,
      ...(!required && { placeholder: 'optional' }),
      validate: (value) => (required && !value?.trim() ? 'A value is required.' : undefined),
    });
  const none = required ? [] : [{ value: '', label: '(none)' }];
  return clack.select({ message, options: [...none, ...choices.map((value) => ({ value, label: value }))] });
}
