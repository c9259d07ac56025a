import { entryNames } from '#cms/entry-names.ts';
import type { FormConfig } from '#cms/form-config.ts';
import { fileData } from '#cms/form-file.ts';
import type { FieldGroup } from '#cms/shape.ts';
import { kinds } from '#schemas/kinds.ts';
import { translation } from '#schemas/post.ts';
import { programme } from '#schemas/session.ts';
import { createButton, createElement } from '../dom/element.ts';

/** The argument of Sveltia's event `preSave`. */
interface PreSaveEvent {
  entry: CmsEntry;
}

interface CmsEntry {
  toJS(): {
    collection: string;
    data: FieldGroup;
    i18n: Readonly<Record<string, { data: FieldGroup }>>;
  };
  mergeIn(path: readonly string[], values: object): CmsEntry;
}

/**
 * Makes the handler of `preSave`: an entry that breaks its schema is not saved and its errors are shown.
 * @returns a handler that adds the entry's names, by which other forms find it at once
 * @throws Error from the handler, which keeps the form open
 */
export function checkBeforeSave(form: FormConfig) {
  return ({ entry }: PreSaveEvent): CmsEntry => {
    const { collection, data, i18n } = entry.toJS();
    const translations = Object.values(i18n).flatMap(({ data }) => schemaErrors(form, 'translation', data));
    const errors = [...schemaErrors(form, collection, data), ...translations];
    if (errors.length === 0) return entry.mergeIn(['data'], entryNames(data));
    showErrors(form, errors);
    throw new Error(errors.join('\n'));
  };
}

function schemaErrors({ shapes, words }: FormConfig, collection: string, data: FieldGroup): string[] {
  const schema = schemaFor(collection);
  const shape = shapes[collection === 'translation' ? 'posts' : collection];
  if (!schema || !shape) return [];
  const result = schema.safeParse(fileData(shape, data));
  const errors = (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const withoutBody = 'body' in data && String(data['body']).trim() === '';
  return withoutBody ? [...errors, `body: ${words.missing}`] : errors;
}

function schemaFor(collection: string) {
  if (collection === 'programmes') return programme;
  if (collection === 'translation') return translation;
  return Object.values(kinds).find(({ folder }) => folder === collection)?.schema;
}

function showErrors({ words }: FormConfig, errors: readonly string[]): void {
  const dialog = createElement(
    'dialog',
    { class: 'faults' },
    createElement('h2', {}, words.refused),
    createElement('p', {}, words.refusedLead),
    createElement('ul', {}, ...errors.map((error) => createElement('li', {}, error))),
    createButton('close', words.close, () => dialog.close()),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
