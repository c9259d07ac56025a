import type { StringKey } from '#i18n/strings/site-strings.ts';
import { hasString, type OwnWords } from '#i18n/translate.ts';
import type { FormFieldPath } from './widget.ts';

/** Fields for whose values the pages of the site have strings, with the prefix of their keys. */
const PREFIXES: readonly (readonly [path: RegExp, prefix: string])[] = [
  [/^posts\.kind$/, 'post-kind'],
  [/^events\.kind$/, 'event-kind'],
  [/^projects\.kind$/, 'project-kind'],
  [/^organizations\.kind$/, 'org-kind'],
  [/^series\.kind$/, 'series-kind'],
  [/^people\.names\.kind$/, 'name'],
  [/sessions\.kind$/, 'session-kind'],
  [/organizations\.role$/, 'event-org'],
  [/organizations\.role$/, 'steward'],
  [/role$/, 'role'],
  [/certainty$/, 'certainty'],
  [/identity$/, 'identity'],
  [/format$/, 'format'],
  [/status$/, 'status'],
  [/presence$/, 'presence'],
  [/stage$/, 'stage'],
  [/lang(?:uage)?$/, 'lang'],
];

/** Key of the string of a field's value: that of the pages where they have one, else that of the form. */
export function valueKey(path: FormFieldPath, value: string, words: OwnWords = {}): StringKey | undefined {
  const prefixes = PREFIXES.filter(([pattern]) => pattern.test(path.join('.'))).map(([, prefix]) => prefix);
  return [...prefixes, 'form-value']
    .map((prefix) => `${prefix}.${value}`)
    .find((key) => hasString(key, words));
}
