import { escapeHtml } from '#text/escape-html.ts';
import { svgElement } from '../svg/svg.ts';

/** A bar: an amount, or a range of amounts where `low` and `high` differ. */
export interface Bar {
  low: number;
  high: number;
  /** The amount as text, at the end of the bar. */
  valueLabel: string;
  /** What the source says about the amount: exactly this, more than this, or about this. */
  precision: 'exact' | 'more' | 'approximate';
  /** True when other sources give another amount. */
  differs: boolean;
}

/** The bars of one thing, under its name. */
export interface BarGroup {
  name: string;
  /** Language of the name, where it is not that of the page. */
  lang: string | undefined;
  bars: readonly Bar[];
}

/** Width of the longest bar in percent of the picture; the rest is for the labels at their ends. */
const MAX_BAR_PERCENT = 58;
/** Shortest bar, so that zero can be seen. */
const MIN_BAR_PERCENT = 0.2;
/** Heights in pixels: of a name, of the line of a bar, between groups, and of a bar. */
const NAME_HEIGHT = 22;
const LINE_HEIGHT = 22;
const GROUP_GAP = 10;
const BAR_HEIGHT = 10;

/**
 * A bar chart from zero as SVG. Widths are percentages and heights pixels, so that text has the same size on every
 * screen. Colours come from the style sheet.
 * @param label accessible name
 * @param full amount of the longest possible bar, such as 100 for percentages; by default the greatest amount
 */
export function barChart(groups: readonly BarGroup[], label: string, full?: number): string {
  const scale = full ?? Math.max(...groups.flatMap(({ bars }) => bars.map((bar) => bar.high)));
  let y = 0;
  const drawn = groups.map((group) => {
    const top = y;
    y += NAME_HEIGHT + group.bars.length * LINE_HEIGHT + GROUP_GAP;
    return drawGroup(group, top, scale);
  });
  return svgElement(
    'svg',
    { class: 'chart', role: 'img', width: '100%', height: y, 'aria-label': label },
    ...drawn,
  );
}

function drawGroup({ name, lang, bars }: BarGroup, y: number, scale: number): string {
  const title = svgElement('text', { x: 0, y: y + NAME_HEIGHT - 7, lang }, escapeHtml(name));
  return (
    title + bars.map((bar, index) => drawBar(bar, y + NAME_HEIGHT + index * LINE_HEIGHT, scale)).join('')
  );
}

/** A bar to the low amount, a thin line to the high one, an arrow for "more than", and the label. */
function drawBar({ low, high, valueLabel, precision, differs }: Bar, y: number, scale: number): string {
  const barPercent = (amount: number) => Math.max(MIN_BAR_PERCENT, (amount / scale) * MAX_BAR_PERCENT);
  const [end, rangeEnd] = [barPercent(low), barPercent(high)];
  const classes = ['bar', precision === 'approximate' ? 'soft' : '', differs ? 'differ' : ''];
  const style = classes.filter((name) => name !== '').join(' ');
  return [
    svgElement('rect', { x: 0, y: y + 1, width: percent(end), height: BAR_HEIGHT, class: style }),
    low === high ? '' : drawRange(end, rangeEnd, y, style),
    precision === 'more' ? drawArrow(rangeEnd, y, style) : '',
    svgElement(
      'text',
      { x: percent(rangeEnd), dx: 14, y: y + BAR_HEIGHT, class: 'value' },
      escapeHtml(valueLabel),
    ),
  ].join('');
}

function drawRange(from: number, to: number, y: number, style: string): string {
  return svgElement('rect', {
    x: percent(from),
    y: y + BAR_HEIGHT / 2,
    width: percent(to - from),
    height: 2,
    class: style,
  });
}

/** A nested `svg`, because path data cannot have percentages. */
function drawArrow(at: number, y: number, style: string): string {
  return svgElement(
    'svg',
    { x: percent(at), y: y + 1, width: 8, height: BAR_HEIGHT, class: style },
    svgElement('path', { d: `M2 0L7 ${BAR_HEIGHT / 2}L2 ${BAR_HEIGHT}` }),
  );
}

/** With three decimals, finer than a pixel of any screen. */
function percent(value: number): string {
  return `${Math.round(value * 1000) / 1000}%`;
}
