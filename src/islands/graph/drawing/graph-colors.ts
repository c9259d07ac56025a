import type { Kind } from '#schemas/edge.ts';

/** Red, green and blue, each from 0 to 255 or, for `paper`, from 0 to 1. */
type Color = readonly [number, number, number];

/** The colors of the drawing: those of the page and mixtures of them with its background; CSS colors but for `paper`. */
export interface GraphColors {
  paper: Color;
  text: string;
  accent: string;
  kinds: Readonly<Record<Kind, string>>;
  /** Marks that are neither in focus nor neighbours of the focus. */
  faint: Readonly<Record<Kind, string>>;
  /** Color of an edge by its cost, in hundredths. */
  edge: (cost: number) => string;
  /** Edges of the node in focus, and all others while there is one. */
  focusedEdge: string;
  otherEdge: string;
}

/** Custom property of the style sheet for each kind. */
const KIND_PROPERTIES = {
  person: '--star',
  event: '--seal',
  project: '--ink-2',
  organization: '--ink-3',
  post: '--ink-3',
  series: '--seal',
} as const satisfies Record<Kind, string>;

/** Share of text color in an edge's color, by the highest cost it is for. */
const EDGE_SHARES = [
  { maxCost: 140, share: 0.3 },
  { maxCost: 200, share: 0.18 },
  { maxCost: 260, share: 0.11 },
  { maxCost: Number.POSITIVE_INFINITY, share: 0.065 },
];

/** Reads the colors of the page, which differ between its light and dark scheme. */
export function readGraphColors(root: HTMLElement): GraphColors {
  const style = getComputedStyle(root);
  const color = (name: string) => resolveColor(root, style.getPropertyValue(name));
  const [paper, ink, seal] = [color('--paper'), color('--ink'), color('--seal')];
  const each = (share: number) =>
    Object.fromEntries(
      Object.entries(KIND_PROPERTIES).map(([kind, name]) => [kind, mix(paper, color(name), share)]),
    ) as Record<Kind, string>;
  const edges = EDGE_SHARES.map(({ share }) => mix(paper, ink, share));
  return {
    paper: [paper[0] / 255, paper[1] / 255, paper[2] / 255],
    text: mix(paper, ink, 1),
    accent: mix(paper, seal, 1),
    kinds: each(1),
    faint: each(0.22),
    edge: (cost) => edges[EDGE_SHARES.findIndex(({ maxCost }) => cost <= maxCost)] ?? '',
    focusedEdge: mix(paper, seal, 0.7),
    otherEdge: mix(paper, ink, 0.05),
  };
}

/** A color as channels; with forced colors its value is the name of a color of the system, which only the browser knows. */
function resolveColor(root: HTMLElement, value: string): Color {
  if (value.trim().startsWith('#')) return parseHexColor(value);
  const probe = root.ownerDocument.createElement('i');
  probe.style.color = value;
  root.append(probe);
  const [r = 0, g = 0, b = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
  probe.remove();
  return [r, g, b];
}

/** `#rgb` or `#rrggbb` as channels from 0 to 255. */
function parseHexColor(value: string): Color {
  const digits = value.trim().replace('#', '');
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const number = Number.parseInt(long, 16) || 0;
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** @param share share of the second color, from 0 to 1 */
function mix(from: Color, to: Color, share: number): string {
  const channels = from.map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
