import type { z } from 'astro/zod';
import { KINDS } from '#schemas/edge.ts';
import { event } from '#schemas/event.ts';
import { organization } from '#schemas/organization.ts';
import { person } from '#schemas/person.ts';
import { post } from '#schemas/post.ts';
import { project } from '#schemas/project.ts';
import { series } from '#schemas/series.ts';
import { session } from '#schemas/session.ts';
import { LANGS } from '#schemas/text.ts';
import { choices, described } from './sample.ts';

/** What can be begun: an entry of each kind, a session of an event, a translation of a post. */
export const BEGINNINGS = [...KINDS, 'session', 'translation'] as const;
export type Begun = (typeof BEGINNINGS)[number];

/** Something to know before a file can be begun: a flag on the command line, a question on a terminal. */
export interface Question {
  flag: string;
  wants: string;
  required?: boolean;
  choices?: readonly string[];
  /** What holds when nobody says otherwise. */
  otherwise?: string;
}

/** What each beginning asks, the first before all. */
export const QUESTIONS: Readonly<Record<Begun, readonly Question[]>> = {
  post: [
    title('Title of the text'),
    of(post, 'about', { required: true, wants: 'What it is about, with commas: event:…,person:…' }),
    of(post, 'date', { required: true }),
    of(post, 'kind', { otherwise: 'recap' }),
    of(post, 'summary'),
    { flag: 'lang', wants: 'Language you write in; by the title when left out', choices: LANGS },
    { flag: 'source-title', wants: 'Title of the text the facts come from, as printed' },
    { flag: 'source-url', wants: 'Its address' },
    { flag: 'source-author', wants: 'Who wrote it: person:id, or a name as printed' },
  ],
  event: [
    title('Name in full'),
    english(),
    of(event, 'dates', { required: true }),
    of(event, 'kind', { required: true }),
    of(event, 'status', { otherwise: 'held' }),
    of(event, 'series'),
    of(event, 'city'),
    { flag: 'city-en', wants: 'The city in English' },
    of(event, 'country'),
    source(),
  ],
  person: [
    title('Name as written'),
    english(),
    of(person, 'identity', { otherwise: 'name-only' }),
    of(person, 'listed', { otherwise: 'public-role' }),
    { flag: 'difference', wants: 'What tells them from the people of the same name' },
    source(),
  ],
  project: [
    title('Name'),
    english(),
    of(project, 'kind'),
    of(project, 'repository'),
    of(project, 'summary'),
    source(),
  ],
  organization: [
    title('Name'),
    english(),
    of(organization, 'kind', { required: true }),
    of(organization, 'homepage'),
    source(),
  ],
  series: [title('Name'), english(), of(series, 'kind', { required: true }), source()],
  session: [
    title('Title of the session'),
    english(),
    of(session, 'kind', { otherwise: 'talk' }),
    of(session, 'date'),
    { flag: 'people', wants: 'Ids of those who gave it, with commas' },
    { ...source(), required: true },
  ],
  translation: [
    title('Title in the language of the translation', false),
    of(post, 'summary', { wants: 'Summary in that language' }),
    { flag: 'lang', wants: 'Language you write in', required: true, choices: LANGS },
  ],
};

function title(wants: string, required = true): Question {
  return { flag: 'title', wants, required };
}

function english(): Question {
  return { flag: 'title-en', wants: 'The same in English, when it is Chinese above' };
}

function source(): Question {
  return { flag: 'source', wants: 'Where it is stated: an id of sources.yml' };
}

/** A question about a field, in the words of its schema. */
function of(schema: z.ZodObject, flag: string, more: Partial<Question> = {}): Question {
  const field = schema.shape[flag] as z.core.$ZodType;
  const options = choices(field);
  return { flag, wants: described(field), ...(options.length > 0 && { choices: options }), ...more };
}
