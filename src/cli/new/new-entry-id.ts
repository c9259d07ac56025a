import { suggestId } from '#i18n/suggest-id.ts';
import type { ScaffoldAnswers, ScaffoldKind } from '#scaffold/model.ts';
import { entryId } from '#schemas/id.ts';
import { words } from './words.ts';

/**
 * The id of a new entry: the one typed, or one made of its names.
 * @returns of a session `event#session`, of a translation the id of the post
 * @throws with what to type when there is none, or it is invalid
 */
export function newEntryId(kind: ScaffoldKind, typed: string | undefined, answers: ScaffoldAnswers): string {
  if (kind === 'translation') {
    if (typed) return typed.replace(/^post:/, '');
    throw new Error(words.missingPost);
  }
  if (kind !== 'session') return validId(typed ?? idFromNames(kind, answers));
  const [event, session] = (typed ?? '').replace(/^event:/, '').split('#');
  if (!event) throw new Error(words.missingEvent);
  return `${event}#${validId(session ?? idFromNames(kind, answers))}`;
}

/** The name of an entry, and its English name where it has one. */
export function namesFromAnswers(answers: ScaffoldAnswers): string[] {
  return [answers['title'], answers['title-en']].flatMap((name) => name ?? []);
}

/** The English name is preferred. */
function idFromNames(kind: ScaffoldKind, answers: ScaffoldAnswers): string | undefined {
  return suggestId(namesFromAnswers(answers).reverse(), kind, answers['dates']);
}

function validId(id: string | undefined): string {
  if (id !== undefined && entryId.safeParse(id).success) return id;
  throw new Error(words.noId(id));
}
