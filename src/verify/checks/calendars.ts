import ICAL from 'ical.js';
import type { VerifyCheck } from '../verification.ts';

/** Lines of RFC 5545 have at most 75 bytes, and end in CR and LF. */
const MAX_LINE_BYTES = 75;

/** Every calendar parses, and each event in it has an id, a name, and an end after its start. */
export const calendarsCheck: VerifyCheck = {
  name: 'calendars',
  run({ site }) {
    const calendars = [...site.files].filter((file) => file.endsWith('.ics'));
    let checked = 0;
    const faults = calendars.flatMap((path) => {
      const text = site.read(path);
      const inFile = (fault: string) => `${path}: ${fault}`;
      try {
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        checked += events.length;
        return [...lineFaults(text), ...events.flatMap(eventFaults), ...doubledIds(events)].map(inFile);
      } catch (cause) {
        return [inFile(String(cause))];
      }
    });
    return { checked, faults };
  },
};

function lineFaults(text: string): string[] {
  const lines = text.split('\r\n');
  return [
    ...(lines.some((line) => /[\r\n]/.test(line)) ? ['a line end without CR'] : []),
    ...(lines.some((line) => Buffer.byteLength(line) > MAX_LINE_BYTES) ? ['a line over 75 bytes'] : []),
  ];
}

function eventFaults(component: ICAL.Component): string[] {
  const { uid, summary, startDate, endDate } = new ICAL.Event(component);
  return [
    ...(uid ? [] : ['an event without an id']),
    ...(summary ? [] : [`${uid} without a name`]),
    ...(startDate && endDate && startDate.compare(endDate) < 0 ? [] : [`${uid} ends before it starts`]),
  ];
}

function doubledIds(events: readonly ICAL.Component[]): string[] {
  const ids = events.map((event) => String(event.getFirstPropertyValue('uid')));
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} occurs twice`);
}
