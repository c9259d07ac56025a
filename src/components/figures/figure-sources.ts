import { type SharedEvidence, shareSources } from '#catalog/evidence/shared-evidence.ts';
import type { NodeFigure, Statistic } from '#graph/queries/figures.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { SourceCitation } from '#schemas/source.ts';
import { figureText } from './figure-text.ts';

/** The sources of a figure: its own, else those of the file that states it. */
export function figureSources({
  of: { kind, data },
  statistic,
}: Pick<NodeFigure, 'of' | 'statistic'>): SourceCitation | undefined {
  return statistic.source ?? data.sources ?? (kind === 'post' ? data.source : undefined);
}

/**
 * The distinct sources of the figures of one file.
 * @param sources those of the file, for figures that cite none
 * @param prefix start of the ids, unique on the page
 */
export function statisticSources(
  statistics: readonly Statistic[],
  sources: SourceCitation | undefined,
  prefix: string,
  context: LocaleContext,
): SharedEvidence[] {
  const rows = statistics.map((statistic) => ({
    name: `${figureText(statistic, context)} ${context.text(statistic.label).text}`,
    sources: context.cite(statistic.source ?? sources),
  }));
  return shareSources(rows, prefix);
}
