import { isRecord } from '#schemas/references.ts';
import { splitFrontMatter } from '#text/front-matter.ts';
import { entryNames } from './entry-names.ts';
import { toFileValue, toFormValue } from './form-value.ts';
import { FILE_TEXT_FIELD, isRegister, LABEL_FIELD, SEARCH_FIELD } from './relation-field.ts';
import type { FieldGroup, Shape } from './shape.ts';
import { parseYaml, updateYaml } from './yaml-edit.ts';

/**
 * The fields of the form for the text of a file, with the hidden fields of the form.
 * @param name collection or single file
 * @throws YAMLParseError when the text is not YAML
 */
export function readFormFile(name: string, shape: Shape, text: string): FieldGroup {
  const { yaml, body } = fileParts(text, name === 'posts');
  const file = parseYaml(yaml) ?? {};
  // In the form the map is a list in a field of the same name.
  const value = toFormValue(shape, isRegister(name) ? { [name]: file } : file);
  const group = isRecord(value) ? value : {};
  return { ...group, ...(body !== undefined && { body }), ...entryNames(group), [FILE_TEXT_FIELD]: text };
}

/** The text of a file for the fields of the form. Of a file that exists, unchanged values keep their text and comments. */
export function writeFormFile(name: string, shape: Shape, group: FieldGroup): string {
  const { [LABEL_FIELD]: _, [SEARCH_FIELD]: __, [FILE_TEXT_FIELD]: before, body, ...fields } = group;
  const file = toFileValue(shape, fields);
  const value = isRegister(name) && isRecord(file) ? file[name] : file;
  const old = fileParts(typeof before === 'string' ? before : '', name === 'posts');
  const yaml = updateYaml(old.yaml, value ?? {}, fieldOrder(shape));
  if (name !== 'posts') return yaml;
  return `---\n${yaml}---\n${old.blankLines}${String(body ?? '').trim()}\n`;
}

/** Front matter and text of a post, with the blank lines between them; of another file, all of it is YAML. */
function fileParts(text: string, post: boolean): { yaml: string; blankLines: string; body?: string } {
  if (!post) return { yaml: text, blankLines: '' };
  const { yaml = '', body = '' } = splitFrontMatter(text) ?? {};
  return { yaml, blankLines: /^\n*/.exec(body)?.[0] ?? '', body: body.trim() };
}

/** Names of fields in the order of the schema. */
function fieldOrder(shape: Shape): readonly string[] {
  return shape.is === 'fields' ? Object.keys(shape.of) : [];
}
