import { isRecord } from '#schemas/walk.ts';
import type { Choice, Group, Shape } from './shape.ts';

/** How Sveltia begins the names of what it notes beside an item of a list. */
const OWN = '__sc_';
const LANGS = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** What the form shows for a value of a file. A value of no known shape is left as it is, for the check to judge. */
export function toForm(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (shape.is) {
    case 'same':
    case 'flag':
    case 'text':
      return value;
    case 'date':
      return typeof value === 'number' ? String(value) : value;
    case 'words':
      return isRecord(value) ? value : { all: value };
    case 'pair':
      return Array.isArray(value) ? { first: value[0], second: value[1] } : value;
    case 'list':
      return (Array.isArray(value) ? value : [value]).map((item) => toForm(shape.of, item));
    case 'fields':
      return isRecord(value) ? eachField(shape.of, value, toForm) : value;
    case 'map':
      return isRecord(value) ? Object.entries(value).map((entry) => rowOf(shape, entry)) : value;
    case 'choice':
      return choiceToForm(shape.of, value);
  }
}

/**
 * What a file holds for a value of the form: what is empty is left out, and what can be short is.
 * @returns undefined for nothing
 */
export function toFile(shape: Shape, value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  switch (shape.is) {
    case 'flag':
      return value === false ? undefined : value;
    case 'same':
    case 'text':
      return typeof value === 'string' ? value.trim() || undefined : value;
    case 'date':
      return typeof value === 'string' && /^\d{4}$/.test(value.trim()) ? Number(value) : value;
    case 'words':
      return isRecord(value) ? wordsToFile(value) : value;
    case 'pair':
      return isRecord(value) ? pairToFile(value) : value;
    case 'list':
      return Array.isArray(value) ? listToFile(shape, value) : value;
    case 'fields':
      return isRecord(value) ? nonEmpty(eachField(shape.of, value, toFile)) : value;
    case 'map':
      return Array.isArray(value)
        ? nonEmpty(Object.fromEntries(value.flatMap((row) => entryOf(shape, row))))
        : value;
    case 'choice':
      return isRecord(value) ? choiceToFile(shape.of, value) : value;
  }
}

/** Fields of a group one by one, in the order of their shapes; what the schema does not know stays. */
function eachField(shapes: Readonly<Record<string, Shape>>, group: Group, convert: typeof toForm): Group {
  const names = Object.keys(group).filter((name) => !name.startsWith(OWN));
  const order = [...Object.keys(shapes).filter((name) => names.includes(name)), ...names];
  const fields = [...new Set(order)].map((name) => {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return [name, shape ? convert(shape, group[name]) : group[name]] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** One string when only that is given; beside words of one language it stands for the languages left out. */
function wordsToFile({ all, ...map }: Group): unknown {
  const given = LANGS.filter((lang) => !isEmpty(map[lang])).map(
    (lang) => [lang, String(map[lang]).trim()] as const,
  );
  if (isEmpty(all)) return nonEmpty(Object.fromEntries(given));
  const whole = String(all).trim();
  if (given.length === 0) return whole;
  return { 'zh-Hans': whole, en: whole, ...Object.fromEntries(given) };
}

function pairToFile({ first, second }: Group): unknown {
  return isEmpty(first) && isEmpty(second) ? undefined : [first, second];
}

function listToFile({ of, lone }: Extract<Shape, { is: 'list' }>, items: readonly unknown[]): unknown {
  const kept = items.map((item) => toFile(of, item)).filter((item) => item !== undefined);
  if (kept.length === 0) return undefined;
  return lone && kept.length === 1 ? kept[0] : kept;
}

function rowOf({ key, of }: Extract<Shape, { is: 'map' }>, [name, value]: [string, unknown]): Group {
  const inner = toForm(of, value);
  return isRecord(inner) && of.is === 'fields' ? { [key]: name, ...inner } : { [key]: name, value: inner };
}

function entryOf({ key, of }: Extract<Shape, { is: 'map' }>, row: unknown): [string, unknown][] {
  if (!isRecord(row)) return [];
  const { [key]: name, ...rest } = row;
  if (typeof name !== 'string') return [];
  const value = toFile(of, of.is === 'fields' ? rest : rest['value']);
  return value === undefined ? [] : [[name, value]];
}

function choiceToForm(choices: readonly Choice[], value: unknown): unknown {
  for (const choice of choices) {
    const { type } = choice;
    if (choice.from === 'fields' && isRecord(value)) return { type, ...Object(toForm(choice.of, value)) };
    if (typeof value !== 'string') continue;
    const [kind = '', id = '', session] = value.split(/[:#]/);
    if (choice.from === 'constant' && value === choice.word) return { type };
    if (choice.from === 'session' && session) return { type, id, session };
    if (choice.from === 'kind' && kind === type && id && !session) return { type, id };
    if (choice.from === 'word' && !value.includes(':')) return { type, id: value };
  }
  return value;
}

function choiceToFile(choices: readonly Choice[], { type, ...fields }: Group): unknown {
  const choice = choices.find((one) => one.type === type);
  if (!choice) return undefined;
  if (choice.from === 'constant') return choice.word;
  if (choice.from === 'fields') return toFile(choice.of, fields);
  const { id, session } = fields;
  if (isEmpty(id)) return undefined;
  if (choice.from === 'word') return id;
  return choice.from === 'kind' ? `${type}:${id}` : `event:${id}#${session ?? ''}`;
}

function nonEmpty(group: Group): Group | undefined {
  return Object.keys(group).length > 0 ? group : undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
