import { entrySessions } from '#graph/model/node.ts';
import type { Archive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { session } from '#schemas/session.ts';
import type { Describe } from './commented-fields.ts';
import { localizedValue, splitAtCommas } from './language-text.ts';
import type { ScaffoldAnswers, ScaffoldFile } from './model.ts';
import { yamlTemplate } from './yaml-template.ts';

/**
 * The programme of an event with one more session at its end, or a new programme with its first session.
 * @param id `event#session`
 * @throws with a message for the author when there is no such event
 */
export function sessionScaffold(
  id: string,
  answers: ScaffoldAnswers,
  archive: Archive,
  describe: Describe,
): ScaffoldFile {
  const [eventId = '', sessionId = ''] = id.split('#');
  const files = archive.entries.filter((entry) => entry.kind === 'event' && entry.id === eventId);
  if (files.length === 0)
    throw new Error(
      describe('There is no event {id}. Create it first: npm run new event {id}').replaceAll('{id}', eventId),
    );
  const item = sessionItem(sessionId, answers, archive, describe);
  const holder =
    files.find(({ role }) => role === 'programme') ?? files.find((entry) => entrySessions(entry).length > 0);
  if (holder) return { file: holder.file, text: withSession(holder, item, describe), isNew: false };
  return { file: `events/${eventId}.sessions.yaml`, text: `sessions:\n${item}`, isNew: true };
}

/** The session as an item of a list that is indented by two spaces. */
function sessionItem(id: string, answers: ScaffoldAnswers, archive: Archive, describe: Describe): string {
  const people = splitAtCommas(answers['people'] ?? '').map((person) => ({ person }));
  const values = {
    id,
    title: localizedValue(answers['title'], answers['title-en'], archive),
    kind: answers['kind'],
    date: answers['date'],
    people: people.length > 0 ? people : undefined,
    source: answers['source'],
  };
  const template = yamlTemplate(session, values, describe);
  const lines = template.trimEnd().split('\n');
  return `${lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n')}\n`;
}

/** Inserts the item after the last session. Edits the text, so that the rest of the file keeps its comments and layout. */
function withSession(holder: Entry, item: string, describe: Describe): string {
  const { text } = holder;
  const last = holder.rangeOf(['sessions', entrySessions(holder).length - 1]);
  const list = holder.rangeOf(['sessions']);
  if (!last || !list || text[list[0]] === '[')
    throw new Error(
      describe(
        'The sessions of {file} are written in brackets. Write each session as an item of its own, on a line that starts with -.',
      ).replace('{file}', holder.file),
    );
  const end = text.indexOf('\n', last[1] - 1) + 1 || text.length;
  const indent = ' '.repeat(holder.positionOf(['sessions', 0]).column - 3);
  const before = text.slice(0, end);
  const lineEnd = before.endsWith('\n') ? '' : '\n';
  return `${before}${lineEnd}${item.replace(/^ {2}/gm, indent)}${text.slice(end)}`;
}
