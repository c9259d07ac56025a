/** A point of a layout. */
export interface LayoutPoint {
  x: number;
  y: number;
}

/** Share of a point's new distance from the centre that its rank decides; the rest is its distance before. */
const RANK_SHARE = 0.35;
/** Minimum distance of two points, as a share of their distance if all were spread evenly. */
const MIN_DISTANCE_SHARE = 0.36;

/** The nth point of a sunflower pattern (Vogel, 1979): evenly spread, one golden angle from the point before. */
export function sunflowerPoint(index: number): LayoutPoint {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const radius = 10 * Math.sqrt(index + 0.5);
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
}

/**
 * Evens out the distances of points from their centre; each keeps its direction.
 * @param span the largest new distance
 */
export function spreadPoints(points: readonly LayoutPoint[], span: number): LayoutPoint[] {
  const centre = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const radii = points.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
  const maxRadius = Math.max(...radii) || 1;
  const byRadius = [...radii.keys()].sort((a, b) => (radii[a] ?? 0) - (radii[b] ?? 0) || a - b);
  const spread = points.map((point) => ({ ...point }));
  byRadius.forEach((index, rank) => {
    const { x, y } = points[index] ?? centre;
    const angle = Math.atan2(y - centre.y, x - centre.x);
    const even = Math.sqrt((rank + 0.5) / points.length);
    const radius = even * RANK_SHARE + ((radii[index] ?? 0) / maxRadius) * (1 - RANK_SHARE);
    spread[index] = { x: Math.cos(angle) * radius * span, y: Math.sin(angle) * radius * span };
  });
  return spread;
}

/** Moves each two points closer than the minimum apart, each by half of the missing distance. Changes the points. */
export function separatePoints(points: LayoutPoint[], span: number): void {
  const minDistance = (2 * span * MIN_DISTANCE_SHARE) / Math.sqrt(points.length);
  const laterNear = points.length > GRID_POINTS ? gridSearch(points, minDistance) : undefined;
  for (const [index, a] of points.entries()) {
    for (const other of laterNear?.(index) ?? laterIndexes(index, points.length)) {
      const b = points[other];
      if (!b || Math.abs(a.x - b.x) > minDistance || Math.abs(a.y - b.y) > minDistance) continue;
      const [dx, dy] = [a.x - b.x || 0.01, a.y - b.y];
      const distance = Math.hypot(dx, dy);
      const push = Math.max(0, minDistance - distance) / distance / 2;
      a.x += dx * push;
      a.y += dy * push;
      b.x -= dx * push;
      b.y -= dy * push;
    }
  }
}

/** From this number of points on, only points in the same cell of a grid and in the cells around it are compared. */
const GRID_POINTS = 1000;

function* laterIndexes(index: number, length: number): Generator<number> {
  for (let other = index + 1; other < length; other++) yield other;
}

/** Finds the points after one in the list that are near it where they are now. */
function gridSearch(points: readonly LayoutPoint[], cell: number): (index: number) => number[] {
  const place = ({ x, y }: LayoutPoint) => [Math.floor(x / cell), Math.floor(y / cell)] as const;
  const byCell = new Map<string, number[]>();
  points.forEach((point, index) => {
    const key = place(point).join();
    byCell.set(key, [...(byCell.get(key) ?? []), index]);
  });
  const around = [-1, 0, 1];
  return (index) => {
    const [column, row] = place(points[index] ?? { x: 0, y: 0 });
    const near = around.flatMap((dx) =>
      around.flatMap((dy) => byCell.get([column + dx, row + dy].join()) ?? []),
    );
    return near.filter((other) => other > index).sort((a, b) => a - b);
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
