import type { FormFinding } from '#cms/entry-check.ts';
import { entryNames } from '#cms/entry-names.ts';
import type { FormConfig } from '#cms/form-config.ts';
import { writeFormFile } from '#cms/form-file.ts';
import type { FieldGroup } from '#cms/shape.ts';
import { showFindings } from './findings-dialog.ts';
import type { LoadedEntries } from './loaded-entries.ts';

/** The argument of Sveltia's event `preSave`. */
interface PreSaveEvent {
  entry: CmsEntry;
}

/** https://sveltiacms.app/en/docs/api/events */
interface CmsEntry {
  toJS(): {
    collection: string;
    path: string;
    data: FieldGroup;
    i18n: Readonly<Record<string, { data: FieldGroup }>>;
  };
  mergeIn(path: readonly string[], values: object): CmsEntry;
}

/** Checks files that are about to be saved. */
type CheckFiles = (saved: ReadonlyMap<string, string>) => Promise<FormFinding[]>;

/**
 * Makes the handler of `preSave`: it shows the findings of the entry, and the author decides whether to save it. A post
 * without a text is not saved.
 * @returns a handler that adds the entry's names, by which other forms find it at once
 * @throws AbortError from the handler, which keeps the form open; `sveltia-patches.ts` shows no message for it
 */
export function checkBeforeSave(form: FormConfig, entries: LoadedEntries, check: CheckFiles) {
  return async ({ entry }: PreSaveEvent): Promise<CmsEntry> => {
    const groups = groupsByFile(entry);
    const { collection, path, data } = entry.toJS();
    // A register is a single file, which no collection is named after.
    const name = collection in form.shapes ? collection : (/([a-z]+)\.yml$/.exec(path)?.[1] ?? '');
    const shape = form.shapes[name];
    if (!shape) return entry;
    const texts = new Map([...groups].map(([file, group]) => [file, writeFormFile(name, shape, group)]));
    const empty = [...groups].filter(([, group]) => 'body' in group && String(group['body']).trim() === '');
    const findings = [
      ...empty.map(([file]) => emptyBody(file, form)),
      ...(await check(texts).catch(noFindings)).filter(({ severity }) => severity !== 'hint'),
    ];
    if (findings.length > 0 && !(await showFindings(findings, form.words, empty.length === 0)))
      throw new DOMException(findings.map(({ what }) => what).join('\n'), 'AbortError');
    for (const [file, text] of texts) entries.add(file, text, groups.get(file) ?? {});
    return entry.mergeIn(['data'], entryNames(data));
  };
}

/** When the check cannot run, the author can still save, because the pull request is checked too. */
function noFindings(error: unknown): FormFinding[] {
  console.error(error);
  return [];
}

/** The fields of each file of an entry: the default one, and one for each language of a translation. */
function groupsByFile(entry: CmsEntry): Map<string, FieldGroup> {
  const { path, data, i18n } = entry.toJS();
  const file = path.replace(/^content\//, '');
  const translations = Object.entries(i18n).map(
    ([lang, group]) => [file.replace(/\.md$/, `.${lang.toLowerCase()}.md`), group.data] as const,
  );
  return new Map([[file, data], ...translations]);
}

function emptyBody(file: string, { words }: FormConfig): FormFinding {
  return { severity: 'error', file, line: '', what: words.missing, why: '', fix: '' };
}
