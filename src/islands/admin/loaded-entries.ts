import { entryNames } from '#cms/entry-names.ts';
import { LABEL_FIELD, SEARCH_FIELD } from '#cms/relation-field.ts';
import type { FieldGroup } from '#cms/shape.ts';
import { KINDS } from '#schemas/edge.ts';
import { FOLDERS } from '#schemas/folders.ts';
import type { CharFolder } from '#text/char-folding.ts';
import { containsFolded } from '#text/name-folding.ts';

/** An entry that a text can mention. */
export interface MentionableEntry {
  /** `kind:id`. */
  id: string;
  label: string;
  /** All its names. */
  names: string;
  /** EDTF dates of an event; empty for others. */
  dates: string;
}

/** The files that the form has loaded, by path below the content folder, and the entries among them. */
export class LoadedEntries {
  readonly files = new Map<string, string>();
  readonly #entries = new Map<string, MentionableEntry>();

  /**
   * Adds a file, or what it is now.
   * @param path path in the repository: `content/people/wang-li.yaml`
   */
  add(path: string, text: string, group: FieldGroup): void {
    const file = path.replace(/^content\//, '');
    this.files.set(file, text);
    const id = entryIdOf(file);
    if (id === undefined) return;
    const { [LABEL_FIELD]: label, [SEARCH_FIELD]: names } = entryNames(group);
    const dates = id.startsWith('event:') ? String(group['dates'] ?? '') : '';
    this.#entries.set(id, { id, label: label || id, names, dates });
  }

  /** Entries with all words of a query in their names or id, those that begin with it first. */
  find(query: string, foldChar: CharFolder, most: number): MentionableEntry[] {
    if (query.trim() === '') return [];
    const found = [...this.#entries.values()].filter(({ id, names }) =>
      containsFolded(`${names} ${id}`, query, foldChar),
    );
    const starts = ({ label }: MentionableEntry) => Number(!label.startsWith(query.trim()));
    return found.toSorted((a, b) => starts(a) - starts(b) || a.label.length - b.label.length).slice(0, most);
  }

  /** Events, the newest first. */
  events(): MentionableEntry[] {
    return [...this.#entries.values()]
      .filter(({ id }) => id.startsWith('event:'))
      .toSorted((a, b) => (a.dates < b.dates ? 1 : -1));
  }
}

/** `kind:id` of an original or entity; undefined for translations, session lists and registers. */
function entryIdOf(file: string): string | undefined {
  const [, folder = '', id = ''] = /^([a-z]+)\/(?:.*\/)?([a-z0-9-]+)\.(?:ya?ml|mdx?)$/.exec(file) ?? [];
  const kind = KINDS.find((one) => FOLDERS[one] === folder);
  return kind && `${kind}:${id}`;
}
