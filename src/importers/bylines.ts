import type { Tell } from './diagnostic.ts';
import type { Named } from './field-values.ts';
import type { Names } from './names.ts';
import { slugOf } from './slug.ts';

/** How a post names who wrote it: a page of the archive, or a name as printed. */
export type Byline = string | { name: string };

/**
 * Bylines for people a file names. A page's address elsewhere says who somebody is, and so does a name only one page
 * has; of a name that nobody or several have, the author is told what to do.
 */
export function bylines(
  people: readonly Named[],
  names: Names,
  role: 'author' | 'translator',
  line: number,
  tell: Tell,
): Byline[] {
  const made = people.map((named): Byline => {
    const own = named.link ? names.at(named.link) : undefined;
    if (named.beside) tell('left', 'affiliation', line, `${named.name} (${named.beside})`);
    if (named.link && !isPage(own)) tell('dropped', 'no-field', line, `${named.name}: ${named.link}`);
    const called = names.called(named.name).filter(isPage);
    const page = isPage(own) ? own : called.length === 1 ? called[0] : undefined;
    if (page) tell('left', 'byline', line, `${named.name} ${named.link ?? ''}`.trim(), page);
    if (page) return page;
    if (called.length > 1) tell('to-do', 'several-authors', line, named.name, called.join(', '));
    else tell('to-do', role, line, named.name, `npm run new person ${slugOf(named.name) || 'their-name'}`);
    return { name: named.name };
  });
  return made.filter(
    (byline, index) => made.findIndex((other) => JSON.stringify(other) === JSON.stringify(byline)) === index,
  );
}

function isPage(id: string | undefined): id is string {
  return id !== undefined && /^(?:person|organization):/.test(id);
}

/** A line of the text that says who wrote or translated it, as many blogs have it. */
export function namedInText(
  text: string,
  role: 'author' | 'translator',
): { words: string; line: number } | undefined {
  const label =
    role === 'author'
      ? '(?:authors?(?: *(?:&|and)[^:：*\\n]{1,20})?|written by|作者(?:和[^:：*\\n]{1,6})?|撰文|文)'
      : '(?:translators?|translated by|译者|譯者|翻译|翻譯)';
  const pattern = new RegExp(
    `^[ \\t>]*[*_]{0,2}\\s*${label}\\s*(?:[*_]{0,2}\\s*[:：]|[:：]\\s*[*_]{0,2})\\s*(?:[*_]{1,2})?\\s*(\\S.*)$`,
    'im',
  );
  const found = pattern.exec(text.slice(0, 4000));
  if (!found || /^(?:written by|translated by)$/i.test(found[1] ?? '')) return undefined;
  return {
    words: (found[1] ?? '').replace(/[*_]+$/g, '').trim(),
    line: text.slice(0, found.index).split('\n').length,
  };
}
