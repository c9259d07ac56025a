import { COUNT_DIVISIONS, COUNTED_KINDS } from '#graph/queries/node-counts.ts';
import type { ProseComponent, ProseMarkup } from '#prose/markup.ts';
import type { Archive } from '#reader/archive.ts';
import { isPrimary, type UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { suggestionFor } from '#reader/nearest-word.ts';
import { isRecord } from '#schemas/references.ts';
import type { Rule } from '../rule.ts';

export const componentsExist: Rule = {
  name: 'components-exist',
  description:
    'A text has no HTML and no code; an MDX text only the components Figures, Roll and Counts, with attributes in quotes, which find what they name.',
  check: ({ entries, broken, topics }) => {
    const entryById = new Map(
      [...entries, ...broken].filter(isPrimary).map((entry) => [`${entry.kind}:${entry.id}`, entry]),
    );
    return entries.flatMap(({ file, prose }) => [
      ...(prose?.markup ?? []).map((markup) => markupFinding(markup, file)),
      ...(prose?.components ?? []).flatMap((component) =>
        componentFindings(component, { entryById, topics }, file),
      ),
    ]);
  },
};

function markupFinding(markup: ProseMarkup, file: string): Finding {
  const code = markup.type === 'html' ? 'text-html' : 'text-code';
  return errorFinding(code, file, markup, { value: excerpt(markup.value) });
}

/** The first tag, or at most 60 characters of the first line. */
function excerpt(value: string): string {
  return /<[^>]*>/.exec(value)?.[0] ?? value.split('\n')[0]?.slice(0, 60) ?? '';
}

/** The components of a text with their attributes. */
const COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Figures', ['of']],
  ['Roll', ['id', 'of']],
  ['Counts', ['of', 'what', 'by']],
]);

/** What the components of a text may name. */
interface Targets {
  entryById: ReadonlyMap<string, UncheckedEntry>;
  topics: Archive['topics'];
}

function componentFindings(component: ProseComponent, targets: Targets, file: string): Finding[] {
  const { name } = component;
  const known = COMPONENTS.get(name);
  if (!known) {
    const args = { name, ...suggestionFor(name, COMPONENTS.keys()) };
    return [errorFinding('unknown-component', file, component, args)];
  }
  const unknown = [...component.attributes.keys()].filter((attribute) => !known.includes(attribute));
  return [
    ...unknown.map((attribute) => {
      const args = { name, attribute, known: known.join(', '), ...suggestionFor(attribute, known) };
      return errorFinding('component-attribute', file, component, args);
    }),
    ...(component.hasContent ? [errorFinding('component-content', file, component, { name })] : []),
    ...(name === 'Counts' ? countFindings : targetFindings)(component, targets, file),
  ];
}

/** Of `Counts`: ids separated by blanks, of entries or topics, and what is counted by what. */
function countFindings(component: ProseComponent, { entryById, topics }: Targets, file: string): Finding[] {
  const { name, attributes } = component;
  const known = [...entryById.keys(), ...Object.keys(topics).map((id) => `topic:${id}`)];
  const targets = textOf(attributes.get('of')).split(' ');
  const unknown = targets.filter((of) => !known.includes(of));
  const values = [
    ['what', COUNTED_KINDS],
    ['by', COUNT_DIVISIONS],
  ] as const;
  return [
    ...unknown.map((target) => {
      const args = { target, field: `<${name} of>`, ...suggestionFor(target, known) };
      return errorFinding('unknown-reference', file, component, args);
    }),
    ...values.flatMap(([attribute, allowed]: readonly [string, readonly string[]]) => {
      const value = textOf(attributes.get(attribute));
      if (allowed.includes(value)) return [];
      const args = { name, attribute, value, known: allowed.join(', '), ...suggestionFor(value, allowed) };
      return [errorFinding('component-value', file, component, args)];
    }),
  ];
}

function targetFindings(component: ProseComponent, { entryById }: Targets, file: string): Finding[] {
  const { name, attributes } = component;
  const of = textOf(attributes.get('of'));
  const entry = entryById.get(of);
  if (!entry) {
    const args = { target: of, field: `<${name} of>`, ...suggestionFor(of, entryById.keys()) };
    return [errorFinding('unknown-reference', file, component, args)];
  }
  if (name === 'Figures')
    return listOf(entry, 'statistics').length > 0
      ? []
      : [errorFinding('no-figures', file, component, { of, file: entry.file })];
  const id = textOf(attributes.get('id'));
  const ids = listOf(entry, 'rolls').map((roll) => (isRecord(roll) ? String(roll['id']) : ''));
  if (ids.includes(id)) return [];
  return [errorFinding('no-roll', file, component, { id, of, ...suggestionFor(id, ids) })];
}

function textOf(value: string | true | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A list field of an entry whose data may not match its schema. */
function listOf({ data }: UncheckedEntry, field: string): readonly unknown[] {
  const value = isRecord(data) ? data[field] : undefined;
  return Array.isArray(value) ? value : [];
}
