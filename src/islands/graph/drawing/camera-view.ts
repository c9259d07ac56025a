interface Point {
  x: number;
  y: number;
}

const WHOLE_GRAPH = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
/** Share of the points that must be in view; the farthest from the first point may be outside. */
const SHARE_IN_VIEW = 0.9;
/** Room around the points. */
const MARGIN = 1.1;
/** The smallest part of the graph that is shown, so that two close points are not magnified beyond use. */
const MIN_RATIO = 0.2;
/** The largest part; a focus near the edge of the graph has no room around it otherwise. */
const MAX_RATIO = 1.4;

/**
 * The camera state that shows some points, in Sigma's framed coordinates from 0 to 1, with the first in the middle; without
 * points the whole graph.
 * @param points the point in focus first
 */
export function cameraView(points: readonly Point[]) {
  const [first] = points;
  if (!first) return WHOLE_GRAPH;
  const distance = ({ x, y }: Point) => Math.hypot(x - first.x, y - first.y);
  const nearest = points
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, Math.ceil(points.length * SHARE_IN_VIEW));
  const reach = Math.max(
    ...nearest.map(({ x, y }) => Math.max(Math.abs(x - first.x), Math.abs(y - first.y))),
  );
  return { x: first.x, y: first.y, ratio: Math.min(MAX_RATIO, Math.max(MIN_RATIO, 2 * reach * MARGIN)) };
}
