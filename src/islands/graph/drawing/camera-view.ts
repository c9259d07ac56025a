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

/**
 * The camera state that shows some points, in Sigma's framed coordinates from 0 to 1; without points the whole graph.
 * @param points the point in focus first
 */
export function cameraView(points: readonly Point[]) {
  const [first] = points;
  if (!first) return WHOLE_GRAPH;
  const distance = ({ x, y }: Point) => Math.hypot(x - first.x, y - first.y);
  const nearest = points
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, Math.ceil(points.length * SHARE_IN_VIEW));
  const [x, y] = [range(nearest.map((point) => point.x)), range(nearest.map((point) => point.y))];
  const extent = Math.max(x.max - x.min, y.max - y.min);
  const ratio = Math.min(1, Math.max(MIN_RATIO, extent * MARGIN));
  return { x: (x.min + x.max) / 2, y: (y.min + y.max) / 2, ratio };
}

function range(values: readonly number[]) {
  return { min: Math.min(...values), max: Math.max(...values) };
}
