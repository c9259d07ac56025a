import { svgElement, escaped } from '../svg/svg.ts';

/** One bar: an amount, or a range of amounts, with the words that say it. */
export interface Bar {
  low: number;
  high: number;
  valueLabel: string;
  /** What the source leaves open: more than this, or not quite this. */
  precision: 'none' | 'more' | 'soft';
  differs: boolean;
}

/** The bars of one thing under its name. */
export interface BarGroup {
  name: string;
  lang: string | undefined;
  bars: readonly Bar[];
}

/** Part of the width that bars may take, in percent; the rest is for the words at their ends. */
const TRACK = 58;
const NAME = 22;
const LINE = 22;
const GAP = 10;
const THICK = 10;

/**
 * A bar chart, from zero, as SVG. Lengths are parts of the width and heights are pixels, so that its letters
 * keep their size on every screen. Colours come from the style sheet.
 * @param full the amount that fills the track, such as 100 for percent; else the largest amount there is
 * @param label what it shows, for those who do not see it
 */
export function barChart(groups: readonly BarGroup[], label: string, full?: number): string {
  const most = full ?? Math.max(...groups.flatMap(({ bars }) => bars.map((bar) => bar.high)));
  let y = 0;
  const drawn = groups.map((group) => {
    const at = y;
    y += NAME + group.bars.length * LINE + GAP;
    return drawGroup(group, at, most);
  });
  return svgElement(
    'svg',
    { class: 'chart', role: 'img', width: '100%', height: y, 'aria-label': label },
    ...drawn,
  );
}

function drawGroup({ name, lang, bars }: BarGroup, y: number, most: number): string {
  const title = svgElement('text', { x: 0, y: y + NAME - 7, lang }, escaped(name));
  return title + bars.map((bar, index) => drawBar(bar, y + NAME + index * LINE, most)).join('');
}

function drawBar({ low: least, high: most, valueLabel: words, precision: open, differs }: Bar, y: number, full: number): string {
  const [from, to] = [low, high].map((amount) => Math.max(0.2, (amount / full) * TRACK));
  const kind = ['bar', precision === 'soft' ? 'soft' : '', differs ? 'differ' : '']
    .filter((word) => word)
    .join(' ');
  const solid = svgElement('rect', { x: 0, y: y + 1, width: percent(from ?? 0), height: THICK, class: kind });
  const range =
    low === high
      ? ''
      : svgElement('rect', {
          x: percent(from ?? 0),
          y: y + THICK / 2,
          width: percent((to ?? 0) - (from ?? 0)),
          height: 2,
          class: kind,
        });
  const arrow =
    precision === 'more'
      ? svgElement(
          'svg',
          { x: percent(to ?? 0), y: y + 1, width: 8, height: THICK, class: kind },
          svgElement('path', { d: `M2 0L7 ${THICK / 2}L2 ${THICK}` }),
        )
      : '';
  const value = svgElement(
    'text',
    { x: percent(to ?? 0), dx: 14, y: y + THICK, class: 'value' },
    escaped(valueLabel),
  );
  return solid + range + arrow + value;
}

/** Three decimals are finer than a pixel of any screen. */
function percent(part: number): string {
  return `${Math.round(part * 1000) / 1000}%`;
}
