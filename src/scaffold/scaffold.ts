import type { Archive } from '#reader/archive.ts';
import { kinds } from '#schemas/kinds.ts';
import { hasHan } from '#text/han.ts';
import { unchanged } from './commented-fields.ts';
import { guessLang, localizedValue } from './language-text.ts';
import type { ScaffoldFile, ScaffoldKind, ScaffoldRequest } from './model.ts';
import { postScaffold, translationScaffold } from './post-scaffold.ts';
import { sessionScaffold } from './session-scaffold.ts';
import { type FieldValues, yamlTemplate } from './yaml-template.ts';

/**
 * The file for a new entry: the answers are filled in, every other field is commented, and the check accepts it.
 * @throws with a message for the author when it builds on an entry that does not exist
 */
export function scaffold(request: ScaffoldRequest, archive: Archive): ScaffoldFile {
  const { kind, id, answers, describe = unchanged } = request;
  if (kind === 'session') return sessionScaffold(id, answers, archive, describe);
  if (kind === 'translation') return translationScaffold(id, answers, archive, describe);
  if (kind === 'post')
    return { file: `posts/${id}.md`, text: postScaffold(answers, archive, describe), isNew: true };
  const sources = answers['source'] && { sources: [answers['source']] };
  const values = { ...VALUES[kind](request, archive), ...sources };
  const template = yamlTemplate(kinds[kind].schema, values, describe);
  const head = HEAD.map((line) => `# ${describe(line)}\n`).join('');
  return { file: `${kinds[kind].folder}/${id}.yaml`, text: `${head}${template}`, isNew: true };
}

const HEAD = [
  'Fill in what a source states and remove the # before it. Delete the fields that no source states.',
  'Every connection to another entry needs evidence: source: beside it, or sources: at the end.',
];

type ValuesOf = (request: ScaffoldRequest, archive: Archive) => FieldValues;

const nameAndKind: ValuesOf = ({ answers }, archive) => ({
  name: localizedValue(answers['title'], answers['title-en'], archive),
  kind: answers['kind'],
});

const VALUES: Readonly<Record<Exclude<ScaffoldKind, 'post' | 'session' | 'translation'>, ValuesOf>> = {
  series: nameAndKind,
  organization: (request, archive) => ({
    ...nameAndKind(request, archive),
    homepage: request.answers['homepage'],
  }),
  project: (request, archive) => ({
    ...nameAndKind(request, archive),
    repository: request.answers['repository'],
    summary: request.answers['summary'],
  }),
  event: (request, archive) => {
    const { dates, status, series, place } = request.answers;
    return { ...nameAndKind(request, archive), dates, status, series, place };
  },
  person: ({ answers, duplicates }, archive) => {
    const { title = '', identity, listed, difference } = answers;
    const forms = [title, ...(answers['title-en'] ? [answers['title-en']] : [])];
    const namesakes = duplicates.map(({ id }) => ({ person: id.replace(/^person:/, ''), difference }));
    return {
      names: forms.map((value) => nameForm(value, archive, hasHan(title))),
      identity,
      listed,
      namesakes: difference && namesakes.length > 0 ? namesakes : undefined,
    };
  },
};

/** @param isRomanized true for the Latin form of a name that also has a Chinese form */
function nameForm(value: string, archive: Archive, isRomanized: boolean): FieldValues {
  const lang = guessLang(value, archive);
  if (lang !== 'en') return { value, lang, kind: 'native', order: 'family-given' };
  return { value, lang, kind: isRomanized ? 'romanised' : 'preferred' };
}
