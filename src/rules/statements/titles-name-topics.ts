import { entrySessions } from '#graph/model/node.ts';
import type { Entry } from '#reader/entry.ts';
import { type Finding, hintFinding, withSuggestion } from '#reader/finding.ts';
import type { FieldPath } from '#reader/yaml.ts';
import { contentSchema } from '#schemas/kinds.ts';
import { textForms } from '#schemas/name-forms.ts';
import { session } from '#schemas/session.ts';
import type { Text } from '#schemas/text.ts';
import type { Topic } from '#schemas/topic.ts';
import { createCharFolder } from '#text/char-folding.ts';
import { appendToList } from '../fixes/append-to-list.ts';
import { findFoldedNames } from '../names/name-finder.ts';
import type { CheckedArchive, Rule } from '../rule.ts';

export const titlesNameTopics: Rule = {
  name: 'titles-name-topics',
  description:
    'A talk, text, event or project has the topics that its title or name contains: hints to accept.',
  check: ({ inspected, topics, conversion }) => {
    const forms = topicForms(topics, conversion);
    return inspected.flatMap((entry) =>
      titledObjects(entry).flatMap((one) => missingTopics(entry, one, forms)),
    );
  },
};

const foldChar = createCharFolder('');

/** An object of a file that has topics: the entry itself or one of its sessions. */
interface TitledObject {
  path: FieldPath;
  /** Field of the title. */
  field: 'title' | 'name';
  title: Text;
  topics: readonly string[];
  /** Its fields in the order of its schema. */
  order: readonly string[];
}

function titledObjects(entry: Entry): TitledObject[] {
  const sessions = entrySessions(entry).map(({ title, topics = [] }, index): TitledObject => {
    return { path: ['sessions', index], field: 'title', title, topics, order: Object.keys(session.shape) };
  });
  const own = { path: [], order: Object.keys(contentSchema(entry).shape) };
  if (entry.role === 'original')
    return [{ ...own, field: 'title', title: entry.data.title, topics: entry.data.topics ?? [] }];
  if (entry.role !== 'entity' || (entry.kind !== 'event' && entry.kind !== 'project')) return sessions;
  return [{ ...own, field: 'name', title: entry.data.name, topics: entry.data.topics ?? [] }, ...sessions];
}

/** The folded names of each topic in both Chinese scripts, with the id of the topic. */
function topicForms(
  topics: Readonly<Record<string, Topic>>,
  { toHant }: CheckedArchive['conversion'],
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(topics).flatMap(([id, { name, aliases = [] }]) =>
      [...textForms(name), ...aliases]
        .flatMap((form) => [form, toHant(form)])
        .map((form) => [foldedLetters(form), id] as const),
    ),
  );
}

function foldedLetters(form: string): string {
  return [...form]
    .map(foldChar)
    .filter(({ kind }) => kind === 'word' || kind === 'cjk')
    .map(({ folded }) => folded)
    .join('');
}

function missingTopics(
  entry: Entry,
  { path, field, title, topics, order }: TitledObject,
  forms: ReadonlyMap<string, string>,
): Finding[] {
  const known = new Set(topics);
  const keys = new Set(forms.keys());
  const named = textForms(title).flatMap((text) =>
    findFoldedNames(text, keys, foldChar).map(({ start, end }) => text.slice(start, end)),
  );
  return named.flatMap((name) => {
    const topic = forms.get(foldedLetters(name));
    if (topic === undefined || known.has(topic)) return [];
    known.add(topic);
    const finding = hintFinding('title-names-topic', entry.file, entry.positionOf([...path, field]), {
      name,
      topic,
    });
    return [withSuggestion(finding, appendToList(entry, path, 'topics', topic, order))];
  });
}
