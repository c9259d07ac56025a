/** The background of pages in the light and in the dark theme, as in `styles/tokens.css`. */
export const PAPER = { light: '#fbf8f1', dark: '#14120f' } as const;
export type Theme = keyof typeof PAPER;

/** The colours of marks of one theme: custom properties of `styles/tokens.css` without their hyphens. */
export interface MarkColours {
  seal: string;
  /** Of text. */
  'seal-ink': string;
  /** Behind text. */
  wash: string;
}

/** Contrast of text with its background, WCAG 2.2, success criterion 1.4.6; a little more for tinted backgrounds. */
const INK_CONTRAST = 8;
const WASH_OPACITY = { light: '0.08', dark: '0.1' } as const;

/** The colours of marks from one colour: text gets as much darker, or lighter, as it needs to be read. */
export function markColours(seal: string, theme: Theme): MarkColours {
  const target = theme === 'light' ? 0 : 255;
  const shares = Array.from({ length: 21 }, (_, step) => step / 20);
  const inks = shares.map((share) => mixed(seal, target, share));
  const ink = inks.find((candidate) => contrast(candidate, PAPER[theme]) >= INK_CONTRAST) ?? seal;
  return { seal, 'seal-ink': ink, wash: `rgb(${channels(seal).join(' ')} / ${WASH_OPACITY[theme]})` };
}

/** Contrast of two colours `#rrggbb` by WCAG 2.2. */
export function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function mixed(colour: string, target: number, share: number): string {
  const mix = (channel: number) => Math.round(channel + (target - channel) * share);
  return `#${channels(colour)
    .map((channel) => mix(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}
