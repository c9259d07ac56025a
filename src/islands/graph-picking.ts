import type Sigma from 'sigma';

interface Point {
  x: number;
  y: number;
}

/** How far beside a mark a finger or pointer may be, in pixels. */
const REACH = 6;

/**
 * Makes the library find the mark under the pointer by its place. By itself it draws each picture a second time in
 * the colours of ids and reads a pixel back at each move of the pointer: without a graphics card that takes longer
 * than all the drawing.
 */
export function pickByPlace(sigma: Sigma): void {
  Object.assign(sigma, {
    pickingLayers: new Set(),
    getNodeAtPosition: (point: Point) => (dragged(sigma) ? null : nodeAt(sigma, point)),
  });
}

/** True once the pointer has drawn the picture further than a click may: nothing is pointed at then. */
function dragged(sigma: Sigma): boolean {
  return sigma.getMouseCaptor().draggedEvents >= sigma.getSetting('draggedEventsTolerance');
}

/** The nearest mark that a point lies on, or almost. */
function nodeAt(sigma: Sigma, point: Point): string | null {
  let found: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  sigma.getGraph().forEachNode((node) => {
    const data = sigma.getNodeDisplayData(node);
    if (!data || data.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    const off = Math.hypot(x - point.x, y - point.y) - sigma.scaleSize(data.size);
    if (off >= Math.min(REACH, nearest)) return;
    nearest = off;
    found = node;
  });
  return found;
}
