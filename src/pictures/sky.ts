import type { Named } from './gathering.ts';
import { placeLabels } from './labels.ts';
import { layout, type Tie } from './layout.ts';
import { drawStar, type Star } from './star.ts';
import { element, line } from './svg.ts';

/** Everything in the archive that is tied to something, for one picture. */
export interface SkyData {
  label: string;
  events: readonly Named[];
  people: readonly Named[];
  projects: readonly Named[];
  /** Id of the person whose sky it is, when it is one's. */
  self?: string;
  /** Ties by id: who was where, what was made by whom. */
  ties: readonly Tie[];
}

const ROOM = { width: 560, height: 540, large: 16, small: 12 };

/** The whole graph as a sky: events as rings, people as stars between the events they came to, projects as squares. */
export function sky(data: SkyData): string {
  const degree = degrees(data.ties);
  const shapes = [
    ...data.events.map((named) => ({
      named,
      shape: 'event' as const,
      r: 6 + Math.min(8, Math.sqrt(degree(named.id)) * 1.6),
    })),
    ...data.people.map((named) => {
      const own = named.id === data.self;
      const r = own ? 7 : 2.2 + Math.min(3, degree(named.id) * 0.5);
      return { named, shape: own ? ('host' as const) : ('star' as const), r };
    }),
    ...data.projects.map((named) => ({ named, shape: 'project' as const, r: 2 })),
  ];
  const bodies = shapes.map(({ named, shape, r }) => ({ id: named.id, r: shape === 'event' ? r + 9 : r }));
  const places = layout(bodies, data.ties, ROOM.width, ROOM.height);
  const stars = shapes.map(({ named, shape, r }): Star => {
    const { name, lang, href } = named;
    return { ...(places.get(named.id) ?? { x: 0, y: 0 }), r, shape, name, lang, href };
  });
  const weights = { event: 100, host: 200, star: 1, project: -5 };
  const labels = placeLabels(
    shapes.map(({ named, shape }, index) => {
      const { x = 0, y = 0, r = 0 } = stars[index] ?? {};
      return {
        x,
        y,
        r,
        text: named.name,
        weight: weights[shape] + degree(named.id),
        must: shape === 'event',
      };
    }),
    ROOM,
  );
  return element(
    'svg',
    {
      class: 'poster sky',
      viewBox: `0 0 ${ROOM.width} ${ROOM.height}`,
      role: 'group',
      'aria-label': data.label,
    },
    ...data.ties.map(([a, b]) => tieLine(places.get(a), places.get(b))),
    ...stars.map((star, index) => drawStar(star, labels[index])).reverse(),
  );
}

type Place = { x: number; y: number } | undefined;

function tieLine(a: Place, b: Place): string {
  return a && b ? element('path', { class: 'ray', d: line(a, b) }) : '';
}

function degrees(ties: readonly Tie[]): (id: string) => number {
  const found = new Map<string, number>();
  for (const id of ties.flat()) found.set(id, (found.get(id) ?? 0) + 1);
  return (id) => found.get(id) ?? 0;
}
