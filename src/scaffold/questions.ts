import type { z } from 'zod';
import { event } from '#schemas/event.ts';
import { organization } from '#schemas/organization.ts';
import { person } from '#schemas/person.ts';
import { post } from '#schemas/post.ts';
import { project } from '#schemas/project.ts';
import { series } from '#schemas/series.ts';
import { session } from '#schemas/session.ts';
import { LANGS } from '#schemas/text.ts';
import { fieldChoices, fieldDescription } from './commented-fields.ts';
import type { ScaffoldKind } from './model.ts';

/** A value for a scaffold: an option on the command line, a question on a terminal. */
export interface ScaffoldQuestion {
  /** Name of the option without `--`. */
  option: string;
  description: string;
  required?: boolean;
  choices?: readonly string[];
  /** A value to show in messages. */
  example?: string;
  /** The value without an answer. */
  defaultValue?: string;
}

const LANG_CHOICES = { option: 'lang', choices: LANGS } as const;

/** The questions for each kind, the most important first. */
export const SCAFFOLD_QUESTIONS: Readonly<Record<ScaffoldKind, readonly ScaffoldQuestion[]>> = {
  post: [
    titleQuestion('Title of the text'),
    fieldQuestion(post, 'about', {
      required: true,
      description: 'Ids of what the text is about, separated by commas',
      example: 'event:kubecon-china-2025,person:lin-wanqing',
    }),
    fieldQuestion(post, 'date', { required: true, example: '2025-03-10' }),
    fieldQuestion(post, 'kind', { defaultValue: 'recap' }),
    fieldQuestion(post, 'summary'),
    { ...LANG_CHOICES, description: 'Language of the text; recognized from the title when left out' },
    { option: 'source-title', description: 'Title of the source of the facts, as printed' },
    { option: 'source-url', description: 'Web address of that source' },
    { option: 'source-author', description: 'Author of that source: person:id, or a name as printed' },
  ],
  event: [
    titleQuestion('Full name'),
    englishQuestion(),
    fieldQuestion(event, 'dates', { required: true, example: '2025-03-08/2025-03-09' }),
    fieldQuestion(event, 'kind', { required: true }),
    fieldQuestion(event, 'status', { defaultValue: 'held' }),
    fieldQuestion(event, 'series'),
    fieldQuestion(event, 'place', { example: 'shanghai' }),
    sourceQuestion(),
  ],
  person: [
    titleQuestion('Name as written'),
    englishQuestion(),
    fieldQuestion(person, 'identity', { defaultValue: 'name-only' }),
    fieldQuestion(person, 'listed', { defaultValue: 'public-role' }),
    { option: 'difference', description: 'What distinguishes the person from others of the same name' },
    sourceQuestion(),
  ],
  project: [
    titleQuestion('Name'),
    englishQuestion(),
    fieldQuestion(project, 'kind'),
    fieldQuestion(project, 'repository'),
    fieldQuestion(project, 'summary'),
    sourceQuestion(),
  ],
  organization: [
    titleQuestion('Name'),
    englishQuestion(),
    fieldQuestion(organization, 'kind', { required: true }),
    fieldQuestion(organization, 'homepage'),
    sourceQuestion(),
  ],
  series: [
    titleQuestion('Name'),
    englishQuestion(),
    fieldQuestion(series, 'kind', { required: true }),
    sourceQuestion(),
  ],
  session: [
    titleQuestion('Title of the session'),
    englishQuestion(),
    fieldQuestion(session, 'kind', { defaultValue: 'talk' }),
    fieldQuestion(session, 'date'),
    { option: 'people', description: 'Ids of the people on stage, separated by commas' },
    { ...sourceQuestion(), required: true, example: 'an id of sources.yml' },
  ],
  translation: [
    titleQuestion('Title in the language of the translation', false),
    fieldQuestion(post, 'summary', { description: 'Summary in the language of the translation' }),
    { ...LANG_CHOICES, description: 'Language of the translation', required: true },
  ],
};

function titleQuestion(description: string, required = true): ScaffoldQuestion {
  return { option: 'title', description, required, example: '"KubeCon China 2025"' };
}

function englishQuestion(): ScaffoldQuestion {
  return { option: 'title-en', description: 'The same in English, where the first is Chinese' };
}

function sourceQuestion(): ScaffoldQuestion {
  return { option: 'source', description: 'Source of the facts: an id of sources.yml' };
}

/** A question about a field, with the description and the choices of its schema. */
function fieldQuestion(
  schema: z.ZodObject,
  option: string,
  more: Partial<ScaffoldQuestion> = {},
): ScaffoldQuestion {
  const field = schema.shape[option] as z.core.$ZodType;
  const choices = fieldChoices(field);
  return { option, description: fieldDescription(field), ...(choices.length > 0 && { choices }), ...more };
}
