import type { ContentFile } from '#reader/entry.ts';
import type { TextEdit } from '#reader/finding.ts';
import type { FieldPath } from '#reader/yaml.ts';

/**
 * The edit that adds a value to a list of ids, which begins where its schema has it if the object has none yet. No edit
 * where the list is written over several lines.
 * @param path path of the object that has the list
 * @param order fields of the object in the order of its schema
 */
export function appendToList(
  { file, text, rangeOf, keyPositionOf }: ContentFile,
  path: FieldPath,
  field: string,
  value: string,
  order: readonly string[],
): TextEdit[] {
  const listed = rangeOf([...path, field]);
  if (listed) {
    const end = text.slice(0, listed[1]).trimEnd().length;
    return text[end - 1] === ']' ? [{ file, start: end - 1, end: end - 1, text: `, ${value}` }] : [];
  }
  const before = order
    .slice(0, order.indexOf(field))
    .flatMap((key) => ({ key, end: rangeOf([...path, key])?.[1] ?? -1 }))
    .filter(({ end }) => end >= 0);
  const last = before.toSorted((a, b) => a.end - b.end).at(-1);
  if (!last) return [];
  const start = text.slice(0, last.end).trimEnd().length;
  const isFlow = path.length > 0 && text[rangeOf(path)?.[0] ?? 0] === '{';
  const indent = ' '.repeat(keyPositionOf(path, last.key).column - 1);
  const list = `${field}: [${value}]`;
  return [{ file, start, end: start, text: isFlow ? `, ${list}` : `\n${indent}${list}` }];
}
