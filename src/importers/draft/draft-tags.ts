import { isId } from '#schemas/id.ts';
import { fieldStrings } from '../front-matter/field-values.ts';
import type { ImportContext } from '../model.ts';
import { toSlug } from './slug.ts';

/** Tags and keywords of a draft; absent lists are empty. */
export interface DraftTags {
  tags?: string[];
  keywords?: string[];
}

/** The tags of a file: those that can be an id become tags, the others (Chinese ones above all) keywords. */
export function draftTags(context: ImportContext): DraftTags {
  const written = mappedStrings(context, 'tags');
  const ownKeywords = mappedStrings(context, 'keywords');
  reportDuplicates([...written, ...ownKeywords], context);
  const tags = new Set(written.filter(canBeTag).map(toSlug));
  const otherTags = written.filter((tag) => !canBeTag(tag));
  const keywords = new Set(
    [...otherTags, ...ownKeywords].filter((keyword) => !canBeTag(keyword) || !tags.has(toSlug(keyword))),
  );
  return {
    ...(tags.size > 0 && { tags: [...tags] }),
    ...(keywords.size > 0 && { keywords: [...keywords] }),
  };
}

function mappedStrings({ document, format }: ImportContext, role: 'tags' | 'keywords'): string[] {
  return document.content.fields
    .filter(({ key }) => format.keys[role]?.includes(key.toLowerCase()))
    .filter(({ key }) => !format.ignoredKeys.includes(key.toLowerCase()))
    .flatMap(({ value }) => fieldStrings(value));
}

/** A tag is printable ASCII and gives an id. */
function canBeTag(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text) && isId(toSlug(text));
}

function reportDuplicates(texts: readonly string[], { document }: ImportContext): void {
  const keys = texts.map((text) => `${toSlug(text)} ${text.length}`);
  const duplicates = texts.filter((_, index) => keys.indexOf(keys[index] ?? '') < index);
  if (duplicates.length > 0) document.report('info', 'duplicate', 1, duplicates.join(', '));
}
