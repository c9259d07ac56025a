import { didYouMean, type Wordings } from './wording.ts';

/** Messages about references, sources and dates. */
export const statementWordings = {
  'unknown-reference': ({ target, field, ...args }) => ({
    what: `${target} is not in the archive (in ${field}).`,
    why: 'A link to a missing page would be broken.',
    fix: didYouMean(args, 'Add its file, or correct the id.'),
  }),
  'no-source': () => ({
    what: 'The file cites no source.',
    why: 'Readers cannot verify what it says.',
    fix: 'Add sources: [<id of sources.yml>], or sources: [{ title: …, url: … }].',
  }),
  'unknown-source': ({ source, ...args }) => ({
    what: `The source ${source} is not in sources.yml.`,
    why: 'Readers follow the source to verify the fact.',
    fix: didYouMean(args, 'Add it to sources.yml, or write { title: …, url: … } here.'),
  }),
  'unknown-topic': ({ topic, disguise, ...args }) => ({
    what: disguise
      ? `${topic} is not a topic; it is ${disguise}.`
      : `The topic ${topic} is not in topics.yml.`,
    why: 'The page of a topic collects the talks and texts on it; people, projects, events and places have pages of their own.',
    fix: disguise
      ? `Remove ${topic} from topics:, and link it in the text or in the field for it.`
      : didYouMean(
          args,
          `Add it to topics.yml: ${topic}: { name: { zh-Hans: …, en: … }, summary: { zh-Hans: …, en: … }, source: … }, or remove it.`,
        ),
  }),
  'unknown-place': ({ place, ...args }) => ({
    what: `The place ${place} is not in places.yml.`,
    why: 'The page of a city collects its events, and the map needs its position.',
    fix: didYouMean(
      args,
      `Add it to places.yml: ${place}: { name: { zh-Hans: …, en: … }, country: CN, coordinates: [latitude, longitude], source: … }.`,
    ),
  }),
  'name-in-register-twice': ({ name, other }) => ({
    what: `The name ${name} also belongs to ${other}.`,
    why: 'A name in a title or a tag of another site must lead to one of them.',
    fix: 'Remove the name from one of the two, or merge them.',
  }),
  'title-names-topic': ({ name, topic }) => ({
    what: `The title contains ${name}, but topics: does not have ${topic}.`,
    why: 'The page of a topic lists only entries with this topic.',
    fix: `If it is about that, write topics: [${topic}], or run npm run check -- --accept FILE:LINE.`,
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
  'presence-without-event': ({ person, presence, status }) => ({
    what: `person:${person} has presence: ${presence}, but the status is ${status}.`,
    why: 'People can take part only in an event that takes place.',
    fix: 'Remove presence:, or write status: held if it took place.',
  }),
  'date-ahead': ({ date }) => ({
    what: `The date ${date} is in the future.`,
    why: 'Until that day the text is not on the home page, in lists of posts or in feeds.',
    fix: 'Correct the date, or keep it if the text is to appear on that day.',
  }),
  'planned-in-past': ({ dates }) => ({
    what: `The event is planned, but its dates ${dates} are over.`,
    why: 'Its people are listed as announced, and none of them counts as having been there.',
    fix: 'Write status: held, cancelled or postponed, with a source that states it. If you find no source, keep planned and explain it in notes:.',
  }),
  'updated-before-date': ({ updated, date }) => ({
    what: `The text was changed on ${updated}, before it was written on ${date}.`,
    why: 'Lists and feeds sort by these days.',
    fix: 'Correct date:, updated: or the date of the correction.',
  }),
  'reference-circle': ({ field, circle }) => ({
    what: `${field} leads back to the entry itself: ${circle}.`,
    why: 'An entry cannot contain, follow or accompany itself.',
    fix: `Remove ${field}: from one of these files.`,
  }),
  'part-and-co-located': ({ event }) => ({
    what: `The event is part of ${event} and also co-located with it.`,
    why: 'coLocatedWith: is for events at the same place that are not part of it.',
    fix: `Remove ${event} from coLocatedWith:, or remove partOf:.`,
  }),
  'edition-twice': ({ edition, series, other }) => ({
    what: `Edition ${edition} of ${series} is already ${other}.`,
    why: 'The pages of a series count its editions.',
    fix: 'Correct edition:, or remove it if no source gives the number.',
  }),
  'figure-implausible': ({ value }) => ({
    what: `The figure is ${value}.`,
    why: 'A share is at most 100 %.',
    fix: 'Correct the value, or remove unit: percent; if it is a growth, write growth (增长) in label:.',
  }),
  'about-unmentioned': ({ target }) => ({
    what: `The text is about ${target}, but no sentence mentions it.`,
    why: 'The page of what a text is about shows the sentences that mention it.',
    fix: `Mention it in the text: […](${target}), or remove it from about:.`,
  }),
  'session-names-project': ({ name, project }) => ({
    what: `The title names ${name}, but the session is not linked to project:${project}.`,
    why: 'The page of a project shows the sessions linked to it, with their recordings.',
    fix: `If it is meant, write projects: [${project}], or run npm run check -- --accept FILE:LINE.`,
  }),
  'session-names-organization': ({ name, organization }) => ({
    what: `The title names ${name}, but the session is not linked to organization:${organization}.`,
    why: 'The page of an organization shows the sessions whose titles name it, with their recordings.',
    fix: `If it is meant, write organizations: [${organization}], or run npm run check -- --accept FILE:LINE.`,
  }),
  'session-credits-person': ({ credit, person }) => ({
    what: `The credit “${credit}” is the name of person:${person}.`,
    why: 'The page of a person shows the sessions linked to it.',
    fix: `If it is the same person, move it to people: [{ person: ${person} }].`,
  }),
  'video-without-id': ({ url }) => ({
    what: `${url} does not name a recording.`,
    why: 'The link on the page would not open the recording.',
    fix: 'Write the whole URL of the recording, or remove the line.',
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
