import { entrySessions } from '#graph/model/node.ts';
import type { Archive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { session } from '#schemas/session.ts';
import type { Answers, Beginning } from './scaffold.ts';
import { listed, textOf } from './words.ts';
import { filled } from './yaml-template.ts';

/**
 * An event's programme with one more session at its end; where there is none yet, its first.
 * @param id `event#session`
 * @throws with words for the author when there is no such event
 */
export function sessionAdded(id: string, answers: Answers, archive: Archive): Beginning {
  const [event = '', own = ''] = id.split('#');
  const files = archive.entries.filter((entry) => entry.kind === 'event' && entry.id === event);
  if (files.length === 0)
    throw new Error(`There is no event ${event}; begin it first: npm run new event ${event}`);
  const item = itemOf(own, answers, archive);
  const holder =
    files.find(({ role }) => role === 'programme') ?? files.find((entry) => entrySessions(entry).length > 0);
  if (holder) return { file: holder.file, text: grown(holder, item), isNew: false };
  return { file: `events/${event}.sessions.yaml`, text: `sessions:\n${item}`, isNew: true };
}

function itemOf(id: string, answers: Answers, archive: Archive): string {
  const people = listed(answers['people'] ?? '').map((person) => ({ person }));
  const lines = filled(session, {
    id,
    title: textOf(answers['title'], answers['title-en'], archive),
    kind: answers['kind'],
    date: answers['date'],
    people: people.length > 0 ? people : undefined,
    source: answers['source'],
  })
    .trimEnd()
    .split('\n');
  return `${lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)).join('\n')}\n`;
}

/** The file with the item behind its last session, with the indentation of the list. */
function grown(holder: Entry, item: string): string {
  const sessions = entrySessions(holder);
  const last = holder.rangeOf(['sessions', sessions.length - 1]);
  const list = holder.rangeOf(['sessions']);
  if (!last || !list || holder.text[list[0]] === '[')
    throw new Error(`The sessions of ${holder.file} are on one line; write each on lines of its own first.`);
  const end = holder.text.indexOf('\n', last[1] - 1) + 1 || holder.text.length;
  const indent = holder.positionOf(['sessions', 0]).column - 3;
  const lines = item.replace(/^ {2}/gm, ' '.repeat(indent));
  const before = holder.text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${lines}${holder.text.slice(end)}`;
}
