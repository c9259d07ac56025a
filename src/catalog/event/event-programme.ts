import { longProgrammes } from '#graph/queries/long-programmes.ts';
import { hasOwnPage } from '#graph/queries/session-pages.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { programmePath } from '#i18n/paths.ts';
import type { Catalog, NodeOf } from '../catalog.ts';

/** If a long programme has more sessions of one kind, they are only on the page of the whole programme. */
const MAX_OF_KIND = 30;

/** The sessions that the page of an event lists. */
export interface EventProgramme {
  sessions: readonly NodeOf<'session'>[];
  /** The page with all sessions, where the event's page does not list all. */
  whole?: { href: string; n: number; others: { name: string; n: number }[] };
}

/**
 * The sessions of an event for its page: all of them, or of a long programme those of the rarer kinds, such as
 * keynotes, and every session that has no page of its own, because its URL leads to its row.
 */
export function eventProgramme(
  catalog: Catalog,
  { id, slug }: NodeOf<'event'>,
  context: Pick<LocaleContext, 'label' | 'locale'>,
): EventProgramme {
  const all = catalog.sessionsOfEvent(id);
  if (!longProgrammes(catalog.graph).includes(id)) return { sessions: all };
  const byKind = Map.groupBy(all, ({ data }) => data.kind);
  type SessionKind = NodeOf<'session'>['data']['kind'];
  const isFrequent = (kind: SessionKind) => (byKind.get(kind)?.length ?? 0) > MAX_OF_KIND;
  return {
    sessions: all.filter((session) => !isFrequent(session.data.kind) || !hasOwnPage(catalog.graph, session)),
    whole: {
      href: programmePath(context.locale, slug),
      n: all.length,
      others: [...byKind].flatMap(([kind, { length }]) =>
        isFrequent(kind) ? { name: context.label('session-kind', kind), n: length } : [],
      ),
    },
  };
}
