import { parseEdtf } from '#schemas/edtf.ts';
import type { Project } from '#schemas/project.ts';
import type { Graph, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';

/** A CNCF stage as a project's file states it, with its source. */
export type MaturityStage = NonNullable<Project['maturity']>[number];

/** A project that reached another stage between two days; without `before` it had none yet. */
export interface StageChange {
  project: NodeId;
  before?: MaturityStage;
  now: MaturityStage;
}

const ORDER = ['graduated', 'incubating', 'sandbox', 'archived'] as const;

/** Which of some projects stood at another stage on the later day, the highest stage first; days are ISO. */
export function stageChanges(
  graph: Graph,
  projects: readonly NodeId[],
  earlier: string,
  later: string,
): StageChange[] {
  return projects
    .flatMap((project): StageChange[] => {
      const [before, now] = [stageOn(graph, project, earlier), stageOn(graph, project, later)];
      if (!now || now.stage === before?.stage) return [];
      return [{ project, now, ...(before && { before }) }];
    })
    .sort((a, b) => ORDER.indexOf(a.now.stage) - ORDER.indexOf(b.now.stage) || compare(a.project, b.project));
}

/** The stage of a project on a day: the last one whose first day is not after it. */
export function stageOn(graph: Graph, project: NodeId, day: string): MaturityStage | undefined {
  const node = graph.nodes.get(project);
  const stages = node?.kind === 'project' ? (node.data.maturity ?? []) : [];
  const reached = stages.flatMap((stage) => {
    const from = stage.from && parseEdtf(stage.from)?.start;
    return from && from <= day ? [{ from, stage }] : [];
  });
  return reached.sort((a, b) => compare(a.from, b.from)).at(-1)?.stage;
}
