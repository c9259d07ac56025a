import { z } from 'zod';
import { ref } from './edge.ts';
import { day } from './edtf.ts';
import { PEOPLE_PAGE, PROGRAMME_PAGE } from './folders.ts';
import { entryId, previousIds } from './id.ts';
import { participationProvenance, presence, SESSION_STATUSES } from './presence.ts';
import { role } from './roles.ts';
import { citations, fileSources, webUrl } from './source.ts';
import { spokenLanguage } from './standard-codes.ts';
import { line, lineText, text } from './text.ts';
import { topicIds } from './topic.ts';

/** A talk, panel, workshop or other part of a programme; its id is event:ID#SESSION. */
export const session = z.strictObject({
  id: entryId
    .refine((id) => id !== PROGRAMME_PAGE, {
      error: 'this is the address of the whole programme; add a word',
    })
    .refine((id) => id !== PEOPLE_PAGE, {
      error: 'this is the address of the list of people; add a word',
    })
    .describe('Unique within the event'),
  title: lineText.describe('Title as in the programme'),
  kind: z
    .enum([
      'keynote',
      'talk',
      'lightning-talk',
      'panel',
      'workshop',
      'tutorial',
      'unconference',
      'ceremony',
      'social',
    ])
    .describe('What sort of session'),
  date: day.optional().describe('The day it was held'),
  status: z
    .enum(SESSION_STATUSES)
    .optional()
    .describe('held when left out; withdrawn: its speakers called it off'),
  people: z
    .array(
      z.strictObject({
        person: ref('person', 'session-person'),
        role: role.optional().describe('speaker when left out'),
        presence: presence.optional(),
        as: line.optional().describe('The name as credited'),
        ...participationProvenance,
      }),
    )
    .optional()
    .describe('Who spoke'),
  speakers: z.array(line).optional().describe('Names as printed, of people without a page'),
  projects: z.array(ref('project', 'session-project')).optional().describe('Projects it is about'),
  organizations: z
    .array(ref('organization', 'session-organization'))
    .optional()
    .describe('Organizations that its title names'),
  topics: topicIds,
  languages: z
    .array(spokenLanguage)
    .min(1)
    .optional()
    .describe('Languages it was held in, only where a source states them: zh, en'),
  links: z
    .strictObject({
      schedule: webUrl.optional().describe('Its place in the programme'),
      video: webUrl.optional().describe('Recording'),
      'video-china': webUrl.optional().describe('Copy that plays in mainland China'),
      slides: webUrl.optional().describe('Slides'),
    })
    .optional()
    .describe('Recording, slides, programme'),
  summary: text.optional().describe('One or two sentences of our own'),
  note: text.optional().describe('What to know about it'),
  source: citations.optional(),
  previousIds,
});
export type Session = z.infer<typeof session>;

/** `<event>.sessions.yaml`: the programme of an event with many sessions. */
export const programme = z.strictObject({
  sources: fileSources,
  sessions: z.array(session).min(1).describe('The programme, in its order'),
});
export type Programme = z.infer<typeof programme>;
