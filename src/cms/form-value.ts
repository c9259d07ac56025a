import { isRecord } from '#schemas/references.ts';
import { LANGS } from '#schemas/text.ts';
import type { Choice, FieldGroup, Shape } from './shape.ts';

/** Prefix of the fields that Sveltia adds to the items of a list. */
const SVELTIA_PREFIX = '__sc_';

/** The value of the form for a value of a file. A value of another shape is returned as it is; the check reports it. */
export function toFormValue(shape: Shape, value: unknown): unknown {
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
      return (Array.isArray(value) ? value : [value]).map((item) => toFormValue(shape.of, item));
    case 'fields':
      return isRecord(value) ? convertFields(shape.of, value, toFormValue) : value;
    case 'map':
      return isRecord(value) ? Object.entries(value).map((entry) => mapEntryToRow(shape, entry)) : value;
    case 'choice':
      return choiceToForm(shape.of, value);
  }
}

/**
 * The value of a file for a value of the form, in the shortest form the schema accepts.
 * @returns undefined for an empty value
 */
export function toFileValue(shape: Shape, value: unknown): unknown {
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
      return isRecord(value) ? localizedTextToFile(value) : value;
    case 'pair':
      return isRecord(value) ? pairToFile(value) : value;
    case 'list':
      return Array.isArray(value) ? listToFile(shape, value) : value;
    case 'fields':
      return isRecord(value) ? omitEmpty(convertFields(shape.of, value, toFileValue)) : value;
    case 'map':
      return Array.isArray(value)
        ? omitEmpty(Object.fromEntries(value.flatMap((row) => rowToMapEntry(shape, row))))
        : value;
    case 'choice':
      return isRecord(value) ? choiceToFile(shape.of, value) : value;
  }
}

/** Converts each field, in the order of the schema. Fields that the schema does not have are kept as they are. */
function convertFields(
  shapes: Readonly<Record<string, Shape>>,
  group: FieldGroup,
  convert: typeof toFormValue,
): FieldGroup {
  const names = Object.keys(group).filter((name) => !name.startsWith(SVELTIA_PREFIX));
  const order = [...Object.keys(shapes).filter((name) => names.includes(name)), ...names];
  const fields = [...new Set(order)].map((name) => {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return [name, shape ? convert(shape, group[name]) : group[name]] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** One string where only `all` is filled in; beside other languages, `all` is used for the languages left out. */
function localizedTextToFile({ all, ...map }: FieldGroup): unknown {
  const filledIn = LANGS.filter((lang) => !isEmpty(map[lang])).map(
    (lang) => [lang, String(map[lang]).trim()] as const,
  );
  if (isEmpty(all)) return omitEmpty(Object.fromEntries(filledIn));
  const whole = String(all).trim();
  if (filledIn.length === 0) return whole;
  return { 'zh-Hans': whole, en: whole, ...Object.fromEntries(filledIn) };
}

function pairToFile({ first, second }: FieldGroup): unknown {
  return isEmpty(first) && isEmpty(second) ? undefined : [first, second];
}

function listToFile(
  { of, allowsBareItem }: Extract<Shape, { is: 'list' }>,
  items: readonly unknown[],
): unknown {
  const kept = items.map((item) => toFileValue(of, item)).filter((item) => item !== undefined);
  if (kept.length === 0) return undefined;
  return allowsBareItem && kept.length === 1 ? kept[0] : kept;
}

function mapEntryToRow(
  { key, of }: Extract<Shape, { is: 'map' }>,
  [name, value]: [string, unknown],
): FieldGroup {
  const inner = toFormValue(of, value);
  return isRecord(inner) && of.is === 'fields' ? { [key]: name, ...inner } : { [key]: name, value: inner };
}

function rowToMapEntry({ key, of }: Extract<Shape, { is: 'map' }>, row: unknown): [string, unknown][] {
  if (!isRecord(row)) return [];
  const { [key]: name, ...rest } = row;
  if (typeof name !== 'string') return [];
  const value = toFileValue(of, of.is === 'fields' ? rest : rest['value']);
  return value === undefined ? [] : [[name, value]];
}

function choiceToForm(choices: readonly Choice[], value: unknown): unknown {
  for (const choice of choices) {
    const { type } = choice;
    if (choice.from === 'fields' && isRecord(value))
      return { type, ...Object(toFormValue(choice.of, value)) };
    if (typeof value !== 'string') continue;
    const [kind = '', id = '', session] = value.split(/[:#]/);
    if (choice.from === 'constant' && value === choice.word) return { type };
    if (choice.from === 'session' && session) return { type, id, session };
    if (choice.from === 'kind' && kind === type && id && !session) return { type, id };
    if (choice.from === 'word' && !value.includes(':')) return { type, id: value };
  }
  return value;
}

function choiceToFile(choices: readonly Choice[], { type, ...fields }: FieldGroup): unknown {
  const choice = choices.find((one) => one.type === type);
  if (!choice) return undefined;
  if (choice.from === 'constant') return choice.word;
  if (choice.from === 'fields') return toFileValue(choice.of, fields);
  const { id, session } = fields;
  if (isEmpty(id)) return undefined;
  if (choice.from === 'word') return id;
  return choice.from === 'kind' ? `${type}:${id}` : `event:${id}#${session ?? ''}`;
}

function omitEmpty(group: FieldGroup): FieldGroup | undefined {
  return Object.keys(group).length > 0 ? group : undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
