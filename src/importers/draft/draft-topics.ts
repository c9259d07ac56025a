import { rowNameKey } from '#schemas/register-names.ts';
import { fieldStrings } from '../front-matter/field-values.ts';
import type { ImportContext } from '../model.ts';

/** Topics and keywords of a draft; absent lists are empty. */
export interface DraftTopics {
  topics?: string[];
  keywords?: string[];
}

/**
 * The tags, categories and keywords of a file. Those that mean a topic become topics; all but the ids of those topics
 * become keywords, by which search finds the text.
 */
export function draftTopics(context: ImportContext): DraftTopics {
  const written = [...mappedStrings(context, 'tags'), ...mappedStrings(context, 'keywords')];
  reportDuplicates(written, context);
  const { topicOfTag } = context.names;
  const topics = new Set(written.flatMap((word) => topicOfTag(word) ?? []));
  const keywords = new Map(
    written
      .filter((word) => rowNameKey(topicOfTag(word) ?? '') !== rowNameKey(word))
      .map((word) => [rowNameKey(word), word]),
  );
  return {
    ...(topics.size > 0 && { topics: [...topics] }),
    ...(keywords.size > 0 && { keywords: [...keywords.values()] }),
  };
}

function mappedStrings({ document, format }: ImportContext, role: 'tags' | 'keywords'): string[] {
  return document.content.fields
    .filter(({ key }) => format.keys[role]?.includes(key.toLowerCase()))
    .filter(({ key }) => !format.ignoredKeys.includes(key.toLowerCase()))
    .flatMap(({ value }) => fieldStrings(value));
}

function reportDuplicates(texts: readonly string[], { document }: ImportContext): void {
  const keys = texts.map((text) => `${rowNameKey(text)} ${text.length}`);
  const duplicates = texts.filter((_, index) => keys.indexOf(keys[index] ?? '') < index);
  if (duplicates.length > 0) document.report('info', 'duplicate', 1, duplicates.join(', '));
}
