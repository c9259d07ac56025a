import type { Archive } from '#reader/archive.ts';
import type { PossibleDuplicate, ScaffoldAnswers, ScaffoldKind } from '#scaffold/model.ts';
import { findPossibleDuplicates } from '#scaffold/possible-duplicates.ts';
import { namesFromAnswers } from './new-entry-id.ts';
import { promptYesNo } from './prompt.ts';
import { words } from './words.ts';

/** Finds the entries that may be the same as a new one, and prints them. */
export function showDuplicates(
  kind: ScaffoldKind,
  id: string,
  answers: ScaffoldAnswers,
  archive: Archive,
): PossibleDuplicate[] {
  if (kind === 'translation') return [];
  const sourceUrl = answers['source-url'];
  const event = kind === 'session' ? id.replace(/#.*/, '') : undefined;
  const duplicates = findPossibleDuplicates(
    { kind, names: namesFromAnswers(answers), ...(sourceUrl && { sourceUrl }), ...(event && { event }) },
    archive,
  );
  if (duplicates.length > 0) console.log(words.similar);
  for (const duplicate of duplicates) {
    const { file, name, reason } = duplicate;
    console.log(`  ${duplicate.id} ${name} (${file}): ${words.reason(reason)}`);
  }
  return duplicates;
}

/**
 * Asks on a terminal whether the new entry is another one.
 * @throws elsewhere, with the option to pass
 */
export async function confirmIsNew(
  duplicates: readonly PossibleDuplicate[],
  answers: ScaffoldAnswers,
): Promise<boolean> {
  if (process.stdin.isTTY) return promptYesNo(words.isAnother);
  throw new Error(words.passAnyway(needsDifference(duplicates, answers)));
}

/** @throws when a person has the same name and nothing distinguishes the two, which the check would refuse */
export function requireDifference(duplicates: readonly PossibleDuplicate[], answers: ScaffoldAnswers): void {
  if (needsDifference(duplicates, answers)) throw new Error(words.needsDifference);
}

function needsDifference(duplicates: readonly PossibleDuplicate[], { difference }: ScaffoldAnswers): boolean {
  const hasNamesake = duplicates.some(
    ({ id, reason }) => id.startsWith('person:') && reason === 'the same name',
  );
  return hasNamesake && difference === undefined;
}
