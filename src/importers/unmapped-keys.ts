import { wordsOf } from './field-values.ts';
import type { Opened } from './file.ts';
import type { Importer, Role } from './importer.ts';
import { fieldFor, type Told } from './roles.ts';

/** Keys that fill nothing are told: those of the former site, and those the archive has no field for. */
export function tellUnused({ file, importer }: Told): void {
  const { fields, original } = file.parted;
  const read = new Set(Object.values(importer.keys).flat());
  for (const { key, value, line, raw } of [...fields, ...original]) {
    const name = key.toLowerCase();
    const bare = JSON.stringify(value ?? '').replace(/["[\]{},: ]/g, '') === '';
    if (
      read.has(name) &&
      !importer.furniture.includes(name) &&
      !['cover', 'slug'].some((role) => importer.keys[role as Role]?.includes(name))
    )
      continue;
    if (importer.keys.cover?.includes(name) && !bare) file.tell('to-do', 'cover', line, raw);
    else
      file.tell(
        bare || importer.furniture.includes(name) || name === 'slug' ? 'left' : 'dropped',
        bare || importer.furniture.includes(name) || name === 'slug' ? 'furniture' : 'no-field',
        line,
        raw,
      );
  }
  tellSecond(file, importer);
  for (const { key, line, raw } of fields)
    if (
      original.some((field) => field.key.toLowerCase() === key.toLowerCase()) &&
      !['title', 'summary', 'description'].includes(key.toLowerCase())
    )
      file.tell('left', 'other-front-matter', line, raw);
}

/** Of keys with one role, the first counts; the words of the others are told. */
function tellSecond({ parted, tell }: Opened, importer: Importer): void {
  for (const fields of [parted.fields, parted.original])
    for (const role of [
      'title',
      'date',
      'updated',
      'summary',
      'tldr',
      'authors',
      'translators',
      'url',
      'original',
    ] as const) {
      const used = fieldFor(fields, importer, role);
      for (const { key, line, raw, value } of fields)
        if (
          importer.keys[role]?.includes(key.toLowerCase()) &&
          key !== used?.key &&
          !importer.furniture.includes(key.toLowerCase())
        )
          tell(
            wordsOf(value) === '' || wordsOf(value) === wordsOf(used?.value) ? 'left' : 'dropped',
            wordsOf(value) === '' ? 'furniture' : 'no-field',
            line,
            raw,
          );
    }
}
