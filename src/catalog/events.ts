import type { Node } from '#graph/model/model.ts';
import { dateOf } from '#graph/queries/chronology.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { importance } from './event.ts';
import { all, graph } from './graph.ts';
import { newestFirst } from './newest.ts';

type EventNode = Extract<Node, { kind: 'event' }>;

/** A group of events under a heading, with an id to link to. */
export interface EventGroup {
  id: string;
  name: string;
  events: EventNode[];
}

/** All events by year, newest first; a part follows its whole. */
export function eventsByYear(): EventGroup[] {
  const groups = Map.groupBy(wholesThenParts(), (event) => dateOf(wholeOf(event)).slice(0, 4));
  return [...groups].map(([year, events]) => ({ id: `y${year}`, name: year, events }));
}

/** Each year, oldest first, with the events that matter most in it, in order, and how many more it has. */
export function highlights(limit: number): (EventGroup & { more: number })[] {
  return eventsByYear()
    .toReversed()
    .map((year) => {
      const wholes = year.events.filter((event) => importance(event) > 0 && !event.data.partOf);
      const first = wholes.sort((a, b) => importance(b) - importance(a)).slice(0, limit);
      const events = (first.length > 0 ? first : year.events.slice(0, 2)).sort((a, b) =>
        dateOf(a) < dateOf(b) ? -1 : 1,
      );
      return { ...year, events, more: year.events.length - events.length };
    });
}

/** All events by city, in the language's own names; online ones and those without a city at the end. */
export function eventsByCity(context: LocaleContext): EventGroup[] {
  const groups = Map.groupBy(newestFirst(all('event')), (event) => cityOf(event, context));
  const named = [...groups].filter(([city]) => city !== '' && city !== context.t('list.online'));
  const rest = [...groups].filter(([city]) => city === '' || city === context.t('list.online'));
  const bySize = named.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return [...bySize, ...rest].map(([city, events], index) => ({
    id: `c${index + 1}`,
    name: city || context.t('list.no-city'),
    events,
  }));
}

/** All events by series, the longest first; those in none at the end. */
export function eventsBySeries(context: LocaleContext): EventGroup[] {
  const groups = Map.groupBy(newestFirst(all('event')), ({ data }) => data.series ?? '');
  const sorted = [...groups].sort(
    ([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length,
  );
  return sorted.map(([series, events]) => ({
    id: series ? `s-${series}` : 's',
    name: series ? context.short(`series:${series}`).text : context.t('list.no-series'),
    events,
  }));
}

function wholesThenParts(): EventNode[] {
  const events = newestFirst(all('event'));
  const wholes = events.filter((event) => wholeOf(event) === event);
  return wholes.flatMap((whole) => [
    whole,
    ...events.filter((event) => event !== whole && wholeOf(event) === whole),
  ]);
}

function wholeOf(event: EventNode): EventNode {
  const whole = event.data.partOf && graph.nodes.get(`event:${event.data.partOf}`);
  return whole && whole.kind === 'event' ? wholeOf(whole) : event;
}

function cityOf({ data }: EventNode, context: LocaleContext): string {
  if (data.city) return context.text(data.city).text;
  return data.format === 'online' ? context.t('list.online') : '';
}
