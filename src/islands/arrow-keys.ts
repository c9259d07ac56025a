interface Point {
  x: number;
  y: number;
}

/** The keys that walk, each with the way it goes; up is the larger y. */
export const WAYS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/**
 * Which of several points lies next in a direction: the nearest, where lying aside counts as lying further off.
 * @returns its place in the list; nothing where none lies that way
 */
export function nextInDirection(here: Point, points: readonly Point[], key: string): number | undefined {
  const way = WAYS[key];
  if (!way) return undefined;
  const ahead = points.flatMap(({ x, y }, at) => {
    const [dx, dy] = [x - here.x, y - here.y];
    const along = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y - dy * way.x);
    return along > 0 ? [{ at, far: Math.hypot(dx, dy) * (1 + (2 * aside) / along) }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far || a.at - b.at)[0]?.at;
}
