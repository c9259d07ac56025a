import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { GraphColors } from './graph-colors.ts';

/** Labels beside marks, outlined in the background color; no label overlaps another. */
export interface GraphLabels {
  /** Forgets the labels of the frame before. */
  clear: () => void;
  draw: NodeLabelDrawingFunction;
  /** Draws a label even where it overlaps another. */
  drawAlways: NodeLabelDrawingFunction;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Makes the label functions of a drawing.
 * @param colors returns the current colors
 */
export function createGraphLabels(colors: () => GraphColors): GraphLabels {
  let drawn: Box[] = [];
  const widths = new Map<string, number>();
  const drawLabel =
    (avoidOverlap: boolean): NodeLabelDrawingFunction =>
    (context, data, settings) => {
      if (!data.label) return;
      const size = settings.labelSize;
      context.font = `${data['strong'] ? 700 : settings.labelWeight} ${size}px ${settings.labelFont}`;
      const width = widths.get(data.label) ?? context.measureText(data.label).width;
      widths.set(data.label, width);
      const left = data.x + data.size + 4;
      const box = { left, right: left + width, top: data.y - size * 0.62, bottom: data.y + size * 0.62 };
      if (avoidOverlap && drawn.some((other) => overlap(box, other))) return;
      drawn.push(box);
      paint(context, data.label, left, data.y + size / 3, colors());
    };
  return {
    clear: () => {
      drawn = [];
    },
    draw: drawLabel(true),
    drawAlways: drawLabel(false),
  };
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

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
