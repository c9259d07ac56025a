import { escapeHtml } from '#text/escape-html.ts';
import { truncateText } from '../labels/short-name.ts';
import { svgElement } from '../svg/svg.ts';

/** Size in CSS pixels. */
export const BADGE_SIZE = { width: 360, height: 96 } as const;

const MARGIN = 16;
const FONT_SIZES = { kicker: 12, title: 20, line: 13 } as const;

/** The texts of a badge. */
export interface BadgeText {
  kicker: string;
  title: string;
  line: string;
}

/**
 * Colours of the site in light and dark; the picture is a file of its own, so its own media query chooses the scheme.
 */
const STYLE =
  'text{font-family:system-ui,sans-serif;fill:#1f1b16}.k,.l{fill:#5f564b}.b{fill:#fbf8f1;stroke:#cfc6b8}.a{fill:#b3261e}' +
  '@media(prefers-color-scheme:dark){text{fill:#ece5d8}.k,.l{fill:#b5aa9a}.b{fill:#14120f;stroke:#4a4238}.a{fill:#f0857d}}';

/** A small card of one page as SVG source, to be shown on other sites: no script, no font, no other file. */
export function badge({ kicker, title, line }: BadgeText): string {
  const { width, height } = BADGE_SIZE;
  const text = (content: string, y: number, size: number, name: string) =>
    svgElement(
      'text',
      { x: MARGIN, y, 'font-size': size, class: name },
      escapeHtml(truncateText(content, width - MARGIN * 2, size)),
    );
  return svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    svgElement('title', {}, escapeHtml([title, line, kicker].join(' · '))),
    svgElement('style', {}, STYLE),
    svgElement('rect', { class: 'b', x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 6 }),
    svgElement('rect', { class: 'a', x: 0, y: 14, width: 4, height: height - 28 }),
    text(kicker, 26, FONT_SIZES.kicker, 'k'),
    text(title, 54, FONT_SIZES.title, 't'),
    text(line, 78, FONT_SIZES.line, 'l'),
  );
}
