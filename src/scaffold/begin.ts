import { converter } from '#i18n/convert.ts';
import { isHan } from '#i18n/names.ts';
import type { Archive } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { TO_WRITE } from '#rules/texts-are-finished.ts';
import { kinds } from '#schemas/kinds.ts';
import { ARCHIVE, translation } from '#schemas/post.ts';
import type { Lang } from '#schemas/text.ts';
import { filled, type Given } from './filled.ts';
import type { Near } from './near.ts';
import type { Begun } from './questions.ts';
import { sessionAdded } from './session.ts';

/** The answers to the questions of a beginning, by flag. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** A file to write: a new one, or one that gets longer. */
export interface Beginning {
  /** Path below the content folder. */
  file: string;
  text: string;
  isNew: boolean;
}

/** What a file is begun from. */
export interface Wish {
  kind: Begun;
  id: string;
  answers: Answers;
  near: readonly Near[];
}

/**
 * The file somebody begins with: what they said is filled in, all else stands commented, and the check accepts it.
 * @throws with words for the author when what it builds on is not in the archive
 */
export function begin(wish: Wish, archive: Archive): Beginning {
  const { kind, id, answers } = wish;
  if (kind === 'session') return sessionAdded(id, answers, archive);
  if (kind === 'translation') return translationOf(id, answers, archive);
  if (kind === 'post') return { file: `posts/${id}.md`, text: postText(answers, archive), isNew: true };
  const given = { ...GIVEN[kind](wish, archive), ...(answers['source'] && { sources: [answers['source']] }) };
  return {
    file: `${kinds[kind].folder}/${id}.yaml`,
    text: `${HEAD}${filled(kinds[kind].schema, given)}`,
    isNew: true,
  };
}

const HEAD =
  '# Fill in what a source says, take the # away, and leave out what nobody has written down.\n' +
  '# No evidence, no edge: what connects two things needs source: beside it, or sources: at the end.\n';

/** How the language of words is told: by their characters, Traditional by what conversion would change. */
export function langOf(words: string, { terms }: Pick<Archive, 'terms'>): Lang {
  if (!isHan(words)) return 'en';
  return converter(terms.phrases).toHans(words) === words ? 'zh-Hans' : 'zh-Hant';
}

/** Words in the languages they were given in. */
export function textOf(words: string | undefined, english: string | undefined, archive: Archive): unknown {
  if (words === undefined) return english;
  return english === undefined ? words : { [langOf(words, archive)]: words, en: english };
}

type Giving = (wish: Wish, archive: Archive) => Given;

const named: Giving = ({ answers }, archive) => ({
  name: textOf(answers['title'], answers['title-en'], archive),
  kind: answers['kind'],
});

const GIVEN: Readonly<Record<Exclude<Begun, 'post' | 'session' | 'translation'>, Giving>> = {
  series: named,
  organization: (wish, archive) => ({ ...named(wish, archive), homepage: wish.answers['homepage'] }),
  project: (wish, archive) => ({
    ...named(wish, archive),
    repository: wish.answers['repository'],
    summary: wish.answers['summary'],
  }),
  event: (wish, archive) => {
    const { dates, status, series, country, city } = wish.answers;
    const place = textOf(city, wish.answers['city-en'], archive);
    return { ...named(wish, archive), dates, status, series, country, city: place };
  },
  person: ({ answers, near }, archive) => {
    const { title = '', identity, listed, difference } = answers;
    const forms = [title, ...(answers['title-en'] ? [answers['title-en']] : [])];
    const namesakes = near.map(({ id }) => ({ person: id.replace(/^person:/, ''), difference }));
    return {
      names: forms.map((value) => nameForm(value, archive, isHan(title))),
      identity,
      listed,
      namesakes: difference && namesakes.length > 0 ? namesakes : undefined,
    };
  },
};

function nameForm(value: string, archive: Archive, hasHan: boolean): Given {
  const lang = langOf(value, archive);
  if (lang !== 'en') return { value, lang, kind: 'native', order: 'family-given' };
  return { value, lang, kind: hasHan ? 'romanised' : 'preferred' };
}

const IN_TEXT =
  '# In the text: [林晚晴](person:lin-wanqing "speaker at event:harbour-meetup-2025") is a mention with a role;\n' +
  '# [a project](project:paperboat) is one without. npm run check says which names you have not marked yet.\n';

function postText(answers: Answers, archive: Archive): string {
  const { title = '', summary = TO_WRITE, date, kind, about = '' } = answers;
  const lang = answers['lang'] ?? langOf(title, archive);
  const given = { title, summary, date, lang, kind, authors: [ARCHIVE], about: listed(about), draft: true };
  const front = filled(kinds.post.schema, { ...given, source: sourceOf(answers) });
  return `---\n${front}# Take the line draft: out when the text may be published.\n${IN_TEXT}---\n\n${TO_WRITE}\n`;
}

function sourceOf(answers: Answers): Given | undefined {
  const title = answers['source-title'];
  if (title === undefined) return undefined;
  const author = answers['source-author'];
  const isId = author !== undefined && /^(?:person|organization):/.test(author);
  const authors = [isId ? author : { name: author ?? TO_WRITE }];
  return { title, ...(answers['source-url'] && { url: answers['source-url'] }), authors };
}

/** Comma-separated words, blanks left out. */
export function listed(words: string): string[] {
  return words.split(/[,，]/).flatMap((word) => word.trim() || []);
}

/** The original's words stand in the new file until each is written anew; the check counts those that are left. */
function translationOf(id: string, answers: Answers, archive: Archive): Beginning {
  const original = archive.entries.find((entry) => entry.role === 'original' && entry.id === id);
  if (!original) throw new Error(`There is no post ${id} to translate.`);
  const lang = answers['lang'] as Lang;
  const { title, summary, lang: theirs } = original.data as Record<'title' | 'summary' | 'lang', string>;
  if (lang === theirs) throw new Error(`post:${id} is in ${lang} already.`);
  const given = { title: answers['title'] ?? title, summary: answers['summary'] ?? summary };
  const file = original.file.replace(/(\.mdx?)$/, `.${lang.toLowerCase()}$1`);
  return { file, text: `---\n${filled(translation, given)}---\n${bodyOf(original)}`, isNew: true };
}

function bodyOf({ text }: Entry): string {
  return text.slice(text.indexOf('\n---\n', 3) + 5);
}
