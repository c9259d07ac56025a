import type { Graph } from '#graph/model/model.ts';
import { BOOSTS, NEIGHBOR_TYPE_WEIGHTS, type RelatedWeights } from '#graph/related/weights.ts';
import {
  comentionedNodes,
  comentionedRecall,
  countChangedLists,
  handPickedAgreement,
  listSpread,
} from './list-measures.ts';
import { COMPARED_KINDS, formulaLists, type RelatedLists } from './related-lists.ts';

/** Kinds whose lists are compared with sentences; those of posts are compared with what authors picked. */
export const COMENTIONED_KINDS = ['event', 'person', 'project'] as const;

/** How the measures change when one weight or boost is set to 0. */
export interface AblationRow {
  without: string;
  changedLists: number;
  neverShown: number;
  shortLists: number;
  recall: number;
  meanReciprocalRank: number;
  /** In the order of `COMENTIONED_KINDS`. */
  comentioned: number[];
}

/**
 * Sets each weight and boost to 0, one at a time, and compares the lists with those of all weights.
 * @param weights with the boost of hand-picked posts at 0, so that these can serve as the measure
 */
export function ablationRows(graph: Graph, weights: RelatedWeights): AblationRow[] {
  const baseline = formulaLists(graph, weights);
  const comentioned = comentionedNodes(graph);
  const before = summaryOf(graph, baseline);
  return ablatedWeights(weights).map(([without, ablated]) => {
    const lists = formulaLists(graph, ablated);
    const after = summaryOf(graph, lists);
    const change = (key: keyof typeof after) => after[key] - before[key];
    const recall = (of: RelatedLists, kind: string) => comentionedRecall(comentioned, of, kind);
    return {
      without,
      changedLists: countChangedLists(baseline, lists),
      neverShown: change('neverShown'),
      shortLists: change('shortLists'),
      recall: change('recall'),
      meanReciprocalRank: change('meanReciprocalRank'),
      comentioned: COMENTIONED_KINDS.map((kind) => recall(lists, kind) - recall(baseline, kind)),
    };
  });
}

function ablatedWeights(all: RelatedWeights): [name: string, weights: RelatedWeights][] {
  const types = Object.keys(NEIGHBOR_TYPE_WEIGHTS) as (keyof typeof NEIGHBOR_TYPE_WEIGHTS)[];
  const boosts = Object.keys(BOOSTS).filter((key) => key !== 'see-also') as (keyof typeof BOOSTS)[];
  return [
    ...types.map((type): [string, RelatedWeights] => [
      type,
      { ...all, neighbors: { ...all.neighbors, [type]: 0 } },
    ]),
    ...boosts.map((type): [string, RelatedWeights] => [
      type,
      { ...all, boosts: { ...all.boosts, [type]: 0 } },
    ]),
  ];
}

function summaryOf(graph: Graph, lists: RelatedLists) {
  const spreads = COMPARED_KINDS.map((kind) => listSpread(lists, kind));
  const sum = (key: 'neverShown' | 'shortLists') => spreads.reduce((total, spread) => total + spread[key], 0);
  const { recall, meanReciprocalRank } = handPickedAgreement(graph, lists);
  return { neverShown: sum('neverShown'), shortLists: sum('shortLists'), recall, meanReciprocalRank };
}
