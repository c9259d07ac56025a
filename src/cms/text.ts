import { isRecord } from '#schemas/walk.ts';
import { FIND, LABEL, TEXT } from './relation.ts';
import type { Group, Shape } from './shape.ts';
import { toFile, toForm } from './value.ts';
import { changed, parsed } from './yaml-text.ts';

/** A file that holds one register, without a name of its own. */
const REGISTERS: readonly string[] = ['sources'];

/**
 * What the form shows for the text of a file, and beside it what the entry is called, what it is found by, and the
 * text itself.
 * @param name collection or single file the text belongs to
 * @throws YAMLParseError when the text is not YAML
 */
export function readText(name: string, shape: Shape, text: string): Group {
  const { front, body } = parts(text, name === 'posts');
  const file = parsed(front) ?? {};
  const value = toForm(shape, REGISTERS.includes(name) ? { [name]: file } : file);
  const group = isRecord(value) ? value : {};
  return { ...group, ...(body !== undefined && { body }), ...namesOf(group), [TEXT]: text };
}

/** What an entry is called, and everything it is found by, for the fields that pick one. */
export function namesOf(group: Group): { [LABEL]: string; [FIND]: string } {
  return { [LABEL]: labelOf(group), [FIND]: namesIn(group).join(' ') };
}

/** The text of a file for what the form holds; of a file that was read, only what has changed is written anew. */
export function writeText(name: string, shape: Shape, group: Group): string {
  const { [LABEL]: _, [FIND]: __, [TEXT]: before, body, ...fields } = group;
  const file = toFile(shape, fields);
  const value = REGISTERS.includes(name) && isRecord(file) ? file[name] : file;
  const { front: old, gap } = parts(typeof before === 'string' ? before : '', name === 'posts');
  const yaml = changed(old, value ?? {}, orderOf(shape));
  if (name !== 'posts') return yaml;
  return `---\n${yaml}---\n${gap}${String(body ?? '').trim()}\n`;
}

/** What a file would hold, as the schemas read it. */
export function fileValue(shape: Shape, group: Group): unknown {
  const { [LABEL]: _, [FIND]: __, [TEXT]: ___, body: ____, ...fields } = group;
  return toFile(shape, fields) ?? {};
}

/** The front matter and the text of a post, with the blank lines between them; of another file, all of it. */
function parts(text: string, post: boolean): { front: string; gap: string; body?: string } {
  if (!post) return { front: text, gap: '' };
  const [, front = '', gap = '', body = ''] = /^---\n([\s\S]*?\n)---(?:\n|$)(\n*)([\s\S]*)$/.exec(text) ?? [];
  return { front, gap, body: body.trim() };
}

/** Names in the order of the schema; unknown ones after them. */
function orderOf(shape: Shape): readonly string[] {
  return shape.is === 'fields' ? Object.keys(shape.of) : [];
}

/** What an entry is called: its name in Chinese and in Latin letters, or its title. */
function labelOf(group: Group): string {
  const names = namesIn(group);
  const han = names.find((name) => /\p{Script=Han}/u.test(name));
  const latin = names.find((name) => /^[\p{Script=Latin}]/u.test(name));
  return [...new Set([han, latin])].filter((name) => name !== undefined).join(' ') || (names[0] ?? '');
}

/** Every name a group has, of any kind and language. */
function namesIn({ names, name, shortName, title, aliases, formerNames }: Group): string[] {
  return [names, name, shortName, title, aliases, formerNames].flatMap(stringsIn);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.flatMap((item) =>
      isRecord(item) ? stringsIn(item['value'] ?? item['name']) : stringsIn(item),
    );
  return isRecord(value) ? Object.values(value).flatMap(stringsIn) : [];
}
