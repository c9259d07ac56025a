import type Sigma from 'sigma';
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import type { GraphColors } from './graph-colors.ts';
import { type Box, boxesOverlap, labelBoxes, placeLabel } from './label-boxes.ts';

/** Labels beside marks, outlined in the background color; no label overlaps another. */
export interface GraphLabels {
  /** Removes the boxes of labels of the previous frame. */
  clear: () => void;
  draw: NodeLabelDrawingFunction;
  /** Draws a label even where it overlaps another. */
  drawAlways: NodeLabelDrawingFunction;
}

/** Where labels can be: the size of the stage, and the marks that they should not cover. */
export interface LabelSpace {
  width: number;
  height: number;
  marks: readonly Box[];
}

/** Smaller marks may be covered: there are hundreds, and the outline of a label hides them. */
const MIN_MARK_PX = 4;

/** The space of labels in the present frame; before the first one is drawn, there are no marks yet. */
export function labelSpace(stage: HTMLElement, sigma: Sigma | undefined): LabelSpace {
  const marks = sigma?.getGraph().mapNodes((node): Box | undefined => {
    const data = sigma.getNodeDisplayData(node);
    if (!data || data.hidden) return undefined;
    const r = sigma.scaleSize(data.size);
    const { x, y } = sigma.framedGraphToViewport(data);
    return r < MIN_MARK_PX ? undefined : { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  return {
    width: stage.clientWidth,
    height: stage.clientHeight,
    marks: (marks ?? []).filter((mark) => mark !== undefined),
  };
}

/**
 * Makes the label functions of a drawing.
 * @param colors returns the current colors
 * @param space returns the space of the present frame
 */
export function createGraphLabels(colors: () => GraphColors, space: () => LabelSpace): GraphLabels {
  let drawn: Box[] = [];
  let current: LabelSpace | undefined;
  const widths = new Map<string, number>();
  const drawLabel =
    (isAlwaysDrawn: boolean): NodeLabelDrawingFunction =>
    (context, data, settings) => {
      if (!data.label) return;
      const size = settings.labelSize;
      context.font = `${data['strong'] ? 700 : settings.labelWeight} ${size}px ${settings.labelFont}`;
      const width = widths.get(data.label) ?? context.measureText(data.label).width;
      widths.set(data.label, width);
      current ??= space();
      const others = current.marks.filter((mark) => !isOwnMark(mark, data));
      const boxes = labelBoxes(data, width, size);
      const need = isAlwaysDrawn ? 'always' : data['mayCover'] ? 'required' : 'optional';
      const box = placeLabel(boxes, { ...current, marks: others }, drawn, need);
      if (!box) return;
      drawn.push(box);
      paint(context, data.label, box.left, box.top + size * 0.95, colors());
    };
  return {
    clear: () => {
      drawn = [];
      current = undefined;
    },
    draw: drawLabel(false),
    drawAlways: drawLabel(true),
  };
}

function isOwnMark(mark: Box, { x, y }: Pick<NodeDisplayData, 'x' | 'y'>): boolean {
  return boxesOverlap(mark, { left: x - 0.5, right: x + 0.5, top: y - 0.5, bottom: y + 0.5 });
}

function paint(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colors: GraphColors,
): void {
  const [r, g, b] = colors.paper;
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = `rgb(${r * 255} ${g * 255} ${b * 255})`;
  context.strokeText(text, x, y);
  context.fillStyle = colors.text;
  context.fillText(text, x, y);
}
