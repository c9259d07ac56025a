import * as clack from '@clack/prompts';
import type { ScaffoldAnswers } from '#scaffold/model.ts';
import type { ScaffoldQuestion } from '#scaffold/questions.ts';
import { words } from './words.ts';

/**
 * Asks questions on a terminal, one after another. Answers to optional questions can be empty.
 * @throws when the author cancels
 */
export async function promptAnswers(questions: readonly ScaffoldQuestion[]): Promise<ScaffoldAnswers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const answer = await promptAnswer(question);
    if (clack.isCancel(answer)) throw new Error(words.cancelled);
    if (answer) answers[question.option] = answer;
  }
  return answers;
}

/** Asks a question for yes or no; cancelling is no. */
export async function promptYesNo(message: string): Promise<boolean> {
  return (await clack.confirm({ message, initialValue: false })) === true;
}

function promptAnswer({ option, description, required, choices }: ScaffoldQuestion) {
  const message = description === '' ? option : words.description(description);
  if (!choices)
    return clack.text({
      message,
      ...(!required && { placeholder: words.optional }),
      validate: (value) => (required && !value?.trim() ? words.needsValue : undefined),
    });
  const none = required ? [] : [{ value: '', label: words.none }];
  return clack.select({ message, options: [...none, ...choices.map((value) => ({ value, label: value }))] });
}
