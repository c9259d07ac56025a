import type { Kind } from '#schemas/edge.ts';

type Colour = readonly [number, number, number];

/** The colours a graph is drawn in: the page's own, and mixtures of them with its paper. */
export interface Ink {
  paper: Colour;
  text: string;
  accent: string;
  kinds: Readonly<Record<Kind, string>>;
  faint: Readonly<Record<Kind, string>>;
  /** A line for a tie of some strength, one of the focus, and one that is not looked at. */
  line: (cost: number) => string;
  near: string;
  far: string;
}

const TOKENS = {
  person: '--star',
  event: '--seal',
  project: '--ink-2',
  organization: '--ink-3',
  post: '--ink-3',
  series: '--seal',
} as const satisfies Record<Kind, string>;

/** How much ink a line has, by what the tie costs. */
const LINES = [
  { most: 140, share: 0.3 },
  { most: 200, share: 0.18 },
  { most: 260, share: 0.11 },
  { most: Number.POSITIVE_INFINITY, share: 0.065 },
];

/** Reads the colours of a page as they are now, in the light or in the dark. */
export function inkOf(root: HTMLElement): Ink {
  const style = getComputedStyle(root);
  const token = (name: string) => parse(style.getPropertyValue(name));
  const [paper, ink, seal] = [token('--paper'), token('--ink'), token('--seal')];
  const each = (share: number) =>
    Object.fromEntries(
      Object.entries(TOKENS).map(([kind, name]) => [kind, mix(paper, token(name), share)]),
    ) as Record<Kind, string>;
  const lines = LINES.map(({ share }) => mix(paper, ink, share));
  return {
    paper: [paper[0] / 255, paper[1] / 255, paper[2] / 255],
    text: mix(paper, ink, 1),
    accent: mix(paper, seal, 1),
    kinds: each(1),
    faint: each(0.22),
    line: (cost) => lines[LINES.findIndex(({ most }) => cost <= most)] ?? '',
    near: mix(paper, seal, 0.7),
    far: mix(paper, ink, 0.05),
  };
}

/** `#rgb` or `#rrggbb` as three numbers from 0 to 255. */
function parse(value: string): Colour {
  const digits = value.trim().replace('#', '');
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const number = Number.parseInt(long, 16) || 0;
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function mix(from: Colour, to: Colour, share: number): string {
  const channels = from.map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
