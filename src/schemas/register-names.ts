import { textForms } from './name-forms.ts';
import type { Text } from './text.ts';

/** A row of `content/topics.yml` or `content/places.yml` with its names. */
export interface NamedRow {
  name: Text;
  aliases?: readonly string[] | undefined;
  tags?: readonly string[] | undefined;
}

/** Every name of a row, in titles or as a tag of another site. */
export function rowNames({ name, aliases = [], tags = [] }: NamedRow): string[] {
  return [...textForms(name), ...aliases, ...tags];
}

/** Two spellings of one name have the same key: `Service Mesh` and `service-mesh`. */
export function rowNameKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The id of each row by the keys of its names and by its own. */
export function rowIdsByName(register: Readonly<Record<string, NamedRow>>): ReadonlyMap<string, string> {
  const rows = Object.entries(register);
  return new Map([
    ...rows.flatMap(([id, row]) => rowNames(row).map((name) => [rowNameKey(name), id] as const)),
    ...rows.map(([id]) => [rowNameKey(id), id] as const),
  ]);
}
