import { entryNames } from '#cms/entry-names.ts';
import type { FormConfig } from '#cms/form-config.ts';
import { fileData } from '#cms/form-file.ts';
import type { FieldGroup } from '#cms/shape.ts';
import { kinds } from '#schemas/kinds.ts';
import { translation } from '#schemas/post.ts';
import { programme } from '#schemas/session.ts';
import { createButton, createElement } from '../dom/element.ts';

/** An entry about to be saved, as Sveltia hands it over. */
interface Saving {
  entry: Entry;
}

interface Entry {
  toJS(): { collection: string; data: FieldGroup; i18n: Readonly<Record<string, { data: FieldGroup }>> };
  mergeIn(path: readonly string[], values: object): Entry;
}

/**
 * Looks at an entry before it is saved, as the check will: what breaks the schema is shown, and nothing is saved.
 * @returns the entry with its names, by which other forms find it at once
 * @throws Error when there is a fault, so that the form stays open
 */
export function refuseFaults(form: FormConfig) {
  return ({ entry }: Saving): Entry => {
    const { collection, data, i18n } = entry.toJS();
    const faults = faultsOf(form, collection, data);
    for (const { data: translated } of Object.values(i18n))
      faults.push(...faultsOf(form, 'translation', translated));
    if (faults.length === 0) return entry.mergeIn(['data'], entryNames(data));
    show(form, faults);
    throw new Error(faults.join('\n'));
  };
}

function faultsOf({ shapes, words }: FormConfig, collection: string, data: FieldGroup): string[] {
  const schema = schemaOf(collection);
  const shape = shapes[collection === 'translation' ? 'posts' : collection];
  if (!schema || !shape) return [];
  const result = schema.safeParse(fileData(shape, data));
  const faults = (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return 'body' in data && String(data['body']).trim() === ''
    ? [...faults, `body: ${words.missing}`]
    : faults;
}

function schemaOf(collection: string) {
  if (collection === 'programmes') return programme;
  if (collection === 'translation') return translation;
  return Object.values(kinds).find(({ folder }) => folder === collection)?.schema;
}

function show({ words }: FormConfig, faults: readonly string[]): void {
  const dialog = createElement(
    'dialog',
    { class: 'faults' },
    createElement('h2', {}, words.refused),
    createElement('p', {}, words.refusedLead),
    createElement('ul', {}, ...faults.map((fault) => createElement('li', {}, fault))),
    createButton('close', words.close, () => dialog.close()),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
