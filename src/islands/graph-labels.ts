import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Ink } from './graph-colors.ts';

/** Names beside marks, drawn with a rim of paper, none over another. */
export interface Labels {
  /** Begins a new picture: no room is taken. */
  clear: () => void;
  draw: NodeLabelDrawingFunction;
  /** Draws a name whether there is room or not. */
  drawAnyway: NodeLabelDrawingFunction;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Makes the names of a picture.
 * @param ink the colours as they are now
 */
export function labelsIn(ink: () => Ink): Labels {
  let taken: Box[] = [];
  const widths = new Map<string, number>();
  const write =
    (free: boolean): NodeLabelDrawingFunction =>
    (context, data, settings) => {
      if (!data.label) return;
      const size = settings.labelSize;
      context.font = `${data['strong'] ? 700 : settings.labelWeight} ${size}px ${settings.labelFont}`;
      const width = widths.get(data.label) ?? context.measureText(data.label).width;
      widths.set(data.label, width);
      const left = data.x + data.size + 4;
      const box = { left, right: left + width, top: data.y - size * 0.62, bottom: data.y + size * 0.62 };
      if (free && taken.some((other) => overlap(box, other))) return;
      taken.push(box);
      paint(context, data.label, left, data.y + size / 3, ink());
    };
  return {
    clear: () => {
      taken = [];
    },
    draw: write(true),
    drawAnyway: write(false),
  };
}

function paint(context: CanvasRenderingContext2D, text: string, x: number, y: number, ink: Ink): void {
  const [r, g, b] = ink.paper;
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = `rgb(${r * 255} ${g * 255} ${b * 255})`;
  context.strokeText(text, x, y);
  context.fillStyle = ink.text;
  context.fillText(text, x, y);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
