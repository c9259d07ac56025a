import { parseEdtf } from '#schemas/edtf.ts';
import type { Project } from '#schemas/project.ts';
import { compareStrings } from '#text/compare.ts';
import type { Graph, NodeId } from '../model/model.ts';

/** A stage as a project's file states it, with its source. */
export type MaturityStage = NonNullable<Project['maturity']>[number];

/** A project that reached another stage between two days; `before` is absent where it had none yet. */
export interface StageChange {
  project: NodeId;
  before?: MaturityStage;
  now: MaturityStage;
}

/** The projects whose stage differs between two ISO days, the highest new stage first, then by id. */
export function stageChanges(
  graph: Graph,
  projects: readonly NodeId[],
  firstDay: string,
  lastDay: string,
): StageChange[] {
  const rank = ({ now }: StageChange) => graph.vocabulary.stages.indexOf(now.stage);
  return projects
    .flatMap((project): StageChange[] => {
      const [before, now] = [stageOn(graph, project, firstDay), stageOn(graph, project, lastDay)];
      if (!now || now.stage === before?.stage) return [];
      return [{ project, now, ...(before && { before }) }];
    })
    .sort((a, b) => rank(a) - rank(b) || compareStrings(a.project, b.project));
}

/** The stage of a project on an ISO day: the last one whose first day is not later; undefined before the first. */
export function stageOn(graph: Graph, project: NodeId, day: string): MaturityStage | undefined {
  const node = graph.nodes.get(project);
  const stages = node?.kind === 'project' ? (node.data.maturity ?? []) : [];
  const reached = stages.flatMap((stage) => {
    const from = stage.from && parseEdtf(stage.from)?.start;
    return from && from <= day ? [{ from, stage }] : [];
  });
  return reached.sort((a, b) => compareStrings(a.from, b.from)).at(-1)?.stage;
}
