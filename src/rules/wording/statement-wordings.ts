import { meant, type Wordings } from './wording.ts';

/** What is said of references, sources and what they rest on. */
export const statementWordings: Wordings = {
  'unknown-reference': (args) => ({
    what: `${args['target']} is not in the archive (in ${args['field']}).`,
    why: 'A link to nothing would be a broken page.',
    fix: meant(args, 'Add its file first, or mend the id.'),
  }),
  'unknown-source': (args) => ({
    what: `The source ${args['source']} is not in sources.yml.`,
    why: 'A reader must be able to open what a fact rests on.',
    fix: meant(args, 'Add it to sources.yml, or write the source out here with its title and url.'),
  }),
  'no-evidence': (args) => ({
    what: `Nothing says why: ${args['statement']} (${args['field']}) has no source.`,
    why: 'No evidence, no edge: the site shows only what it can prove.',
    fix: 'Add source: beside it, or sources: to the file.',
  }),
  'part-outside': ({ part, whole, of }) => ({
    what: `The date ${part} lies outside ${of}, which is ${whole}.`,
    why: 'A part of an event happens during the event.',
    fix: 'Mend the date, or use coLocatedWith for an event held beside it.',
  }),
  'programme-of-nothing': ({ id }) => ({
    what: `There is no event for this programme (events/${id}.yaml).`,
    why: 'Sessions have their place, their days and their address from their event.',
    fix: 'Add the event, or mend the file name: <event>.sessions.yaml.',
  }),
  'role-ahead': ({ person, role }) => ({
    what: `person:${person} cannot have been ${role} yet: the event is still planned.`,
    why: 'What people will have done, nobody can prove.',
    fix: 'Set status: held when it was held, or take the person out until then.',
  }),
  'recap-ahead': ({ date, event, dates }) => ({
    what: `The text is dated ${date}, before ${event} began (${dates}).`,
    why: 'A recap tells of what happened.',
    fix: 'Mend the date, or set kind: announcement.',
  }),
  'moment-ahead': ({ asOf, date }) => ({
    what: `asOf is ${asOf}, but the source is of ${date}.`,
    why: 'A source shows what was so until its own day, not what came after.',
    fix: 'Mend asOf, or name the source that shows it.',
  }),
};
