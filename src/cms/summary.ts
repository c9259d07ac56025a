import type { Field } from './widget.ts';

/** What a closed group shows: the first two things in it that say something; the language of a name is not one. */
export function summaryOf(fields: readonly Field[]): string {
  const telling = fields
    .filter(({ name, widget }) => widget !== 'list' && widget !== 'boolean' && name !== 'lang')
    .slice(0, 2);
  return telling.map((field) => tagOf(field, '')).join(' · ');
}

function tagOf({ name, widget, fields }: Field, before: string): string {
  if (widget !== 'object' || !Array.isArray(fields)) return `{{fields.${before}${name}}}`;
  return wordsTag(fields, `${before}${name}.`);
}

/** All the words of a group; a language left out says nothing. */
export function wordsTag(fields: readonly Field[], before: string): string {
  return fields.map(({ name }) => `{{fields.${before}${name}}}`).join(' ');
}
