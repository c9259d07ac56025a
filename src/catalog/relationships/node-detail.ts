import { schemaRelation } from '#graph/paths/page-projection.ts';
import type { NodeDetailFile, RelationshipDetail } from '#graph/wire/node-detail.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Kind } from '#schemas/edge.ts';
import type { Catalog } from '../catalog.ts';
import { missedPresence } from './missed-presence.ts';
import { doubtText, relationshipEvidence } from './relationship-evidence.ts';
import type { NodeRelationship } from './relationship-index.ts';
import { relationshipSentence } from './relationship-sentence.ts';

/** The file of one node in one language: its name and summary, and a sentence with evidence for each relationship. */
export function nodeDetailFile(
  { relationships }: Catalog,
  { id, kind }: { id: string; kind: Kind },
  context: LocaleContext,
): NodeDetailFile {
  const { text, lang } = kind === 'person' ? context.listed(id) : context.name(id);
  return {
    id,
    kind,
    name: text,
    ...(lang && lang !== context.lang && { lang }),
    href: context.href(id),
    summary: context.summary(id)?.text ?? '',
    relationships: relationships.of(id).map((relationship) => relationshipDetail(relationship, context)),
  };
}

function relationshipDetail(
  { other, relationship, cost, year }: NodeRelationship,
  context: LocaleContext,
): RelationshipDetail {
  const doubt = doubtText(relationship, context);
  const presence = missedPresence(relationship);
  return {
    to: other,
    relation: schemaRelation(relationship.kind),
    year,
    cost,
    sentence: relationshipSentence(relationship, context),
    ...(presence && { presence }),
    ...(doubt && { doubt }),
    ...relationshipEvidence(relationship, context),
  };
}
