import type { Field } from './widget.ts';

/** Sveltia's template for a closed group: its first two fields that are neither a list, a switch nor a language. */
export function fieldSummary(fields: readonly Field[]): string {
  return fields
    .filter(({ name, widget }) => widget !== 'list' && widget !== 'boolean' && name !== 'lang')
    .slice(0, 2)
    .map(templateTag)
    .join(' · ');
}

/** Template tags of several fields; an empty field adds nothing. */
export function fieldTags(fields: readonly Field[], prefix: string): string {
  return fields.map(({ name }) => `{{fields.${prefix}${name}}}`).join(' ');
}

function templateTag({ name, widget, fields }: Field): string {
  return widget === 'object' && Array.isArray(fields) ? fieldTags(fields, `${name}.`) : `{{fields.${name}}}`;
}
