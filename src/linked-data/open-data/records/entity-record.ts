import type { KindData } from '#schemas/kinds.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { SourceRegistry } from './source-registry.ts';

type EntityData = KindData['event' | 'project' | 'organization' | 'series'];
type MaturityRow = NonNullable<KindData['project']['maturity']>[number];

/** Fields of the authors' files that are published as they are. */
const PUBLISHED_FIELDS = [
  'name',
  'shortName',
  'aliases',
  'dates',
  'timezone',
  'place',
  'venue',
  'coordinates',
  'format',
  'status',
  'edition',
  'repository',
  'homepage',
  'licence',
  'region',
  'topics',
] as const;

/** The fields of an event, project, organization or series that not every kind has. */
export function entityRecordFields(data: EntityData, registry: SourceRegistry) {
  const values: Partial<Record<string, unknown>> = data;
  const formerNames = 'formerNames' in data ? data.formerNames : undefined;
  const maturity = 'maturity' in data ? data.maturity : undefined;
  return {
    type: data.kind,
    ...Object.fromEntries(PUBLISHED_FIELDS.map((field) => [field, values[field]])),
    formerNames: formerNames?.map(({ source, ...rest }) =>
      omitUndefined({ ...rest, sources: registry.cite(source) }),
    ),
    maturity: maturity?.map((row) => stageRecord(row, data.sources, registry)),
  };
}

/** A stage with its sources, or those of the file, and what other sources state instead. */
function stageRecord(
  { stage, from, asOf, disputedBy, source }: MaturityRow,
  fileSources: EntityData['sources'],
  registry: SourceRegistry,
) {
  return omitUndefined({
    stage,
    from,
    asOf,
    otherwise: disputedBy?.flatMap(({ says, source: other }) =>
      (registry.cite(other) ?? []).map((id) => ({ says, source: id })),
    ),
    sources: registry.cite(source ?? fileSources),
  });
}
