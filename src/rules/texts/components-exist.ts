import type { ProseComponent } from '#prose/markup.ts';
import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import type { Rule } from '../rule.ts';

/** A text has only the components of the archive, and each finds the figures or the roll it names. */
export const componentsExist: Rule = ({ entries, broken }) => {
  const owners = new Map(
    [...entries, ...broken]
      .filter(({ role }) => role === 'entity' || role === 'original')
      .map((entry) => [`${entry.kind}:${entry.id}`, entry]),
  );
  return entries.flatMap(({ file, prose }) => [
    ...(prose?.markup ?? []).map(({ type, value, ...place }) =>
      errorFinding(`text-${type}`, file, place, { value: shown(value) }),
    ),
    ...(prose?.components ?? []).flatMap((component) => judged(component, owners, file)),
  ]);
};

/** The tag alone, or the first line of code. */
function shown(value: string): string {
  return /<[^>]*>/.exec(value)?.[0] ?? value.split('\n')[0]?.slice(0, 60) ?? '';
}

const COMPONENTS = ['Figures', 'Roll'];

function judged(component: ProseComponent, owners: ReadonlyMap<string, Entry>, file: string): Finding[] {
  const { name, attributes } = component;
  const { of = '', id = '' } = attributes;
  const told = (code: string, args: Finding['args']) => [errorFinding(code, file, component, args)];
  if (!COMPONENTS.includes(name)) return told('unknown-component', { name, ...near(name, COMPONENTS) });
  const owner = owners.get(of);
  if (!owner)
    return told('unknown-reference', { target: of, field: `<${name} of>`, ...near(of, owners.keys()) });
  const { statistics, rolls = [] } = owner.data as { statistics?: unknown[]; rolls?: { id: string }[] };
  if (name === 'Figures') return statistics?.length ? [] : told('no-figures', { of, file: owner.file });
  const ids = rolls.map((roll) => roll.id);
  return ids.includes(id) ? [] : told('no-roll', { id, of, ...near(id, ids) });
}

function near(word: string, known: Iterable<string>): { suggestion?: string } {
  const suggestion = nearestWord(word, [...known]);
  return suggestion ? { suggestion } : {};
}
