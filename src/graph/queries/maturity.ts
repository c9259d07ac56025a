import { parseEdtf } from '#schemas/edtf.ts';
import type { Project } from '#schemas/project.ts';
import { compareStrings } from '#text/compare.ts';
import type { MaturityStage } from '../editions/stage-changes.ts';

/** The stages of a project, the last reached first; one without a date has that at which a source shows it. */
export function stagesNewestFirst({ maturity = [] }: Pick<Project, 'maturity'>): MaturityStage[] {
  const reached = ({ from, asOf }: MaturityStage) => parseEdtf(from ?? asOf ?? '')?.start ?? '';
  return maturity.toReversed().sort((a, b) => compareStrings(reached(b), reached(a)));
}

/** The last stage that a project has reached. */
export function newestStage(project: Pick<Project, 'maturity'>): MaturityStage | undefined {
  return stagesNewestFirst(project)[0];
}
