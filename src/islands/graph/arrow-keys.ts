interface Point {
  x: number;
  y: number;
}

/** The arrow keys and their directions; y grows upwards. */
export const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/**
 * The nearest of several points in the direction of an arrow key. The distance of a point is multiplied by
 * 1 + 2 × tan of the angle between it and the direction.
 * @returns the index of the point; undefined where no point is in that direction
 */
export function nextInDirection(origin: Point, points: readonly Point[], key: string): number | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const candidates = points.flatMap(({ x, y }, index) => {
    const [dx, dy] = [x - origin.x, y - origin.y];
    const along = dx * direction.x + dy * direction.y;
    const across = Math.abs(dx * direction.y - dy * direction.x);
    return along > 0 ? [{ index, distance: Math.hypot(dx, dy) * (1 + (2 * across) / along) }] : [];
  });
  return candidates.sort((a, b) => a.distance - b.distance || a.index - b.index)[0]?.index;
}
