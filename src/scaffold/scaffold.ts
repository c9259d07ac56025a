import { isHan } from '#i18n/names.ts';
import type { Archive } from '#reader/archive.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Near } from './possible-duplicates.ts';
import { postText, translationOf } from './post.ts';
import type { Begun } from './questions.ts';
import { sessionAdded } from './session.ts';
import { langOf, textOf } from './words.ts';
import { filled, type Given } from './yaml-template.ts';

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
