import { z } from 'astro/zod';
import { LANGS } from '#schemas/text.ts';
import type { Say } from './form-labels.ts';
import { ID_PATTERN } from './relation.ts';
import { wordsTag } from './summary.ts';
import type { Path, Widget } from './widget.ts';

/** Fields whose words take more than a line. */
const LONG = new Set([
  'summary',
  'tldr',
  'note',
  'notes',
  'identityNote',
  'caption',
  'alt',
  'difference',
  'text',
]);
const DATE = '^\\d{4}(-\\d\\d(-\\d\\d)?)?[~?%]?(/\\d{4}(-\\d\\d(-\\d\\d)?)?[~?%]?)?$';

/** What holds nothing else: a choice, a date, a number, an address, words of one language. */
export function scalarOf(schema: z.core.$ZodType, path: Path, say: Say): Widget {
  const same = { is: 'same' } as const;
  const name = path.at(-1) ?? '';
  if (schema instanceof z.ZodPipe) return { field: dateField(schema, say), shape: { is: 'date' } };
  if (schema instanceof z.ZodEnum) {
    const options = schema.options.map((value) => ({ value, label: say.value(path, String(value)) }));
    return { field: { widget: 'select', options }, shape: same };
  }
  if (schema instanceof z.ZodBoolean) return { field: { widget: 'boolean' }, shape: { is: 'flag' } };
  if (schema instanceof z.ZodNumber) {
    const whole = !z.safeParse(schema, 1.5).success;
    return { field: { widget: 'number', value_type: whole ? 'int' : 'float' }, shape: same };
  }
  if (name === 'image') return { field: { widget: 'image', choose_url: false }, shape: same };
  if (schema instanceof z.ZodURL) return { field: { widget: 'string', type: 'url' }, shape: { is: 'text' } };
  const bare = !z.safeParse(schema, 'No id').success && z.safeParse(schema, 'an-id').success;
  const pattern = bare && { pattern: [ID_PATTERN, say.ui('idHint')] };
  return { field: { widget: LONG.has(name) ? 'text' : 'string', ...pattern }, shape: { is: 'text' } };
}

/** Words for readers: the same in all languages, or one field a language. */
export function wordsOf(path: Path, say: Say): Widget {
  const widget = LONG.has(path.at(-1) ?? '') ? 'text' : 'string';
  const fields = (['all', ...LANGS] as const).map((lang) => ({
    name: lang,
    label: say.ui(lang),
    widget,
    required: false,
    ...(lang === 'zh-Hant' && { hint: say.ui('hantHint') }),
  }));
  return { field: { widget: 'object', fields, summary: wordsTag(fields, '') }, shape: { is: 'words' } };
}

/** The two ends of a range. */
export function pairOf(path: Path, say: Say): Widget {
  const fields = ['first', 'second'].map((name) => ({
    name,
    label: say.label([...path, name]),
    widget: 'number',
    value_type: 'float',
  }));
  return { field: { widget: 'object', fields }, shape: { is: 'pair' } };
}

/** A whole day has a calendar; other dates are typed. */
function dateField(schema: z.ZodPipe, say: Say): Widget['field'] {
  const wholeDay = !z.safeParse(schema, '2019').success;
  return wholeDay
    ? { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
    : { widget: 'string', pattern: [DATE, say.ui('dateHint')] };
}
