import type { NodeId } from '#graph/model/model.ts';
import { latestAffiliation } from '#graph/queries/affiliation.ts';
import { gatheringsAttended } from '#graph/queries/participants.ts';
import { groupByLetter } from '#i18n/collate.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import type { DisplayedName } from '#i18n/names.ts';
import { personPinyin } from '#i18n/person-pinyin.ts';
import { hasHan } from '#text/han.ts';
import type { Catalog } from '../catalog.ts';

/** One line of an index of people. */
export interface PeopleIndexLine {
  id: NodeId;
  /** The name it is sorted by. */
  sortName: string;
  /** The name the person's page leads with, where that is another. */
  lead: LocalizedText | undefined;
  pinyin: string | undefined;
  /** True when no source states this form for the person. */
  inferred: boolean;
  /** True for a Latin name whose family name is first, as the person prefers. */
  familyFirst: boolean;
  /** Number of events the person was at. */
  events: number;
  /** The latest known organization. */
  organization: LocalizedText | undefined;
  /** What distinguishes the person from others of the same name. */
  distinction: LocalizedText | undefined;
}

/** Two indexes of people: Han names by pinyin, others by Latin letter. A person with both names is in both. */
export function peopleIndexes(
  { graph, nodesOfKind }: Catalog,
  context: LocaleContext,
): { pinyin: [string, PeopleIndexLine[]][]; latin: [string, PeopleIndexLine[]][] } {
  const lines = nodesOfKind('person').flatMap(({ id, data }) => {
    const { lead, others } = context.names(data.names);
    const forms = [lead, ...others].filter(
      ({ kind, inferred, value }) =>
        (!inferred || hasHan(value)) && kind !== 'handle' && kind !== 'former' && kind !== 'nickname',
    );
    const first = [forms.find(({ value }) => hasHan(value)), forms.find(({ value }) => !hasHan(value))];
    const sorted = first.flatMap((form) => form ?? []);
    const events = new Set(gatheringsAttended(graph, id).map(({ event }) => event)).size;
    const employer = latestAffiliation(graph, id);
    const organization = employer === undefined ? undefined : context.short(employer);
    return (sorted.length > 0 ? sorted : [lead]).map((form) => {
      const line = indexLine(id, form, context);
      // What distinguishes a person from namesakes may be the organization.
      const isSaid = line.distinction !== undefined && line.distinction.text === organization?.text;
      return { ...line, events, organization: isSaid ? undefined : organization };
    });
  });
  const index = (members: PeopleIndexLine[]) => groupByLetter(members, 'person', ({ sortName }) => sortName);
  return {
    pinyin: index(lines.filter(({ sortName }) => hasHan(sortName))),
    latin: index(lines.filter(({ sortName }) => !hasHan(sortName))),
  };
}

function indexLine(
  id: NodeId,
  {
    value: sortName,
    kind,
    inferred,
    familyFirst,
  }: Pick<DisplayedName, 'value' | 'kind' | 'inferred' | 'familyFirst'>,
  context: LocaleContext,
): Omit<PeopleIndexLine, 'events' | 'organization'> {
  const name = context.name(id);
  return {
    id,
    sortName,
    lead: name.text === sortName ? undefined : name,
    pinyin: hasHan(sortName) ? personPinyin(sortName) : undefined,
    inferred,
    familyFirst: familyFirst && kind === 'preferred',
    distinction: context.distinction(id),
  };
}
