import { LANGS } from '#schemas/text.ts';
import type { FormLabels } from './form-labels.ts';
import { fieldTags } from './summary.ts';
import type { FormFieldPath, Widget } from './widget.ts';

/** Fields whose text is usually longer than one line. */
const LONG = new Set([
  'summary',
  'tldr',
  'note',
  'notes',
  'identityNote',
  'caption',
  'alt',
  'difference',
  'text',
]);

/**
 * Localized text: one field for text that is the same in all languages, and one for each language of the archive. A
 * text in another language is kept and not shown.
 */
export function localizedTextField(path: FormFieldPath, labels: FormLabels): Widget {
  const widget = isLongText(path.at(-1) ?? '') ? 'text' : 'string';
  const fields = (['all', ...labels.langs] as const).map((lang) => ({
    name: lang,
    label: labels.ui(`lang.${lang}`),
    widget,
    required: false,
    ...(lang === 'zh-Hant' && { hint: labels.ui('hant-hint') }),
  }));
  const others = LANGS.filter((lang) => !labels.langs.includes(lang)).map((name) => ({
    name,
    widget: 'hidden',
  }));
  const field = { widget: 'object', fields: [...fields, ...others], summary: fieldTags(fields, '') };
  return { field, shape: { is: 'words' } };
}

/** True for the name of a field that needs more than one line. */
export function isLongText(name: string): boolean {
  return LONG.has(name);
}
