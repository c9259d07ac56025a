import { newestStage } from '#graph/queries/maturity.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Project } from '#schemas/project.ts';
import { site } from '#site.ts';

/** The newest stage of a project with who gives it and its date: `CNCF · Graduated · since 8 September 2026`; undefined without one. */
export function stageText(
  project: Pick<Project, 'maturity'>,
  context: Pick<LocaleContext, 'label' | 'date' | 't'>,
): string | undefined {
  const newest = newestStage(project);
  if (!newest) return undefined;
  const { stage, from, asOf } = newest;
  const since = from && context.t('when.from', { date: context.date(from) });
  const period = since ?? (asOf && context.t('when.as-of', { date: context.date(asOf) }));
  return [
    ...(site.stages ? [site.stages] : []),
    context.label('stage', stage),
    ...(period ? [period] : []),
  ].join(' · ');
}
