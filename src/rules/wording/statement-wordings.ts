import { didYouMean, type Wordings } from './wording.ts';

/** Messages about references, sources and dates. */
export const statementWordings = {
  'unknown-reference': ({ target, field, ...args }) => ({
    what: `${target} is not in the archive (in ${field}).`,
    why: 'A link to a missing page would be broken.',
    fix: didYouMean(args, 'Add its file, or correct the id.'),
  }),
  'unknown-source': ({ source, ...args }) => ({
    what: `The source ${source} is not in sources.yml.`,
    why: 'Readers follow the source to verify the fact.',
    fix: didYouMean(args, 'Add it to sources.yml, or write { title: …, url: … } here.'),
  }),
  'no-evidence': ({ statement, field }) => ({
    what: `${statement} (${field}) has no source.`,
    why: 'The site shows only relations and figures that have a source.',
    fix: 'Add source: <id> in the same object, or sources: [<id>] to the file.',
  }),
  'part-outside': ({ part, whole, event }) => ({
    what: `The date ${part} is outside ${event}, which is on ${whole}.`,
    why: 'A part or session of an event is held on a day of the event.',
    fix: 'Correct the date; for another event at the same place, write coLocatedWith: in place of partOf:.',
  }),
  'programme-without-event': ({ id }) => ({
    what: `There is no event for this programme (events/${id}.yaml).`,
    why: 'Sessions take their place, dates and URL from the event.',
    fix: 'Add the event file, or rename this file to <event id>.sessions.yaml.',
  }),
  'role-before-event': ({ person, role }) => ({
    what: `person:${person} has the role ${role} at an event with status: planned.`,
    why: 'Sources can confirm this role only after the event.',
    fix: 'Write status: held if the event has taken place; otherwise remove the person.',
  }),
  'recap-before-event': ({ date, event, dates }) => ({
    what: `The text is dated ${date}, before ${event} began (${dates}).`,
    why: 'A recap reports on an event that has taken place.',
    fix: 'Correct the date, or write kind: announcement.',
  }),
  'as-of-after-source': ({ asOf, date }) => ({
    what: `asOf is ${asOf}, but the source is dated ${date}.`,
    why: 'A source cannot show what was true after its own date.',
    fix: 'Correct asOf, or cite the source that shows it.',
  }),
} satisfies Partial<Wordings>;
