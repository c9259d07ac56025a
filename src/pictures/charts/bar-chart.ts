import { element, escaped } from '../svg/svg.ts';

/** One bar: an amount, or a range of amounts, with the words that say it. */
export interface Bar {
  least: number;
  most: number;
  words: string;
  /** What the source leaves open: more than this, or not quite this. */
  open: 'none' | 'more' | 'soft';
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
export function chart(groups: readonly BarGroup[], label: string, full?: number): string {
  const most = full ?? Math.max(...groups.flatMap(({ bars }) => bars.map((bar) => bar.most)));
  let y = 0;
  const drawn = groups.map((group) => {
    const at = y;
    y += NAME + group.bars.length * LINE + GAP;
    return drawGroup(group, at, most);
  });
  return element(
    'svg',
    { class: 'chart', role: 'img', width: '100%', height: y, 'aria-label': label },
    ...drawn,
  );
}

function drawGroup({ name, lang, bars }: BarGroup, y: number, most: number): string {
  const title = element('text', { x: 0, y: y + NAME - 7, lang }, escaped(name));
  return title + bars.map((bar, index) => drawBar(bar, y + NAME + index * LINE, most)).join('');
}

function drawBar({ least, most, words, open, differs }: Bar, y: number, full: number): string {
  const [from, to] = [least, most].map((amount) => Math.max(0.2, (amount / full) * TRACK));
  const kind = ['bar', open === 'soft' ? 'soft' : '', differs ? 'differ' : '']
    .filter((word) => word)
    .join(' ');
  const solid = element('rect', { x: 0, y: y + 1, width: percent(from ?? 0), height: THICK, class: kind });
  const range =
    least === most
      ? ''
      : element('rect', {
          x: percent(from ?? 0),
          y: y + THICK / 2,
          width: percent((to ?? 0) - (from ?? 0)),
          height: 2,
          class: kind,
        });
  const arrow =
    open === 'more'
      ? element(
          'svg',
          { x: percent(to ?? 0), y: y + 1, width: 8, height: THICK, class: kind },
          element('path', { d: `M2 0L7 ${THICK / 2}L2 ${THICK}` }),
        )
      : '';
  const value = element(
    'text',
    { x: percent(to ?? 0), dx: 14, y: y + THICK, class: 'value' },
    escaped(words),
  );
  return solid + range + arrow + value;
}

/** Three decimals are finer than a pixel of any screen. */
function percent(part: number): string {
  return `${Math.round(part * 1000) / 1000}%`;
}
