import type Sigma from 'sigma';

interface Point {
  x: number;
  y: number;
}

/** Distance from a mark within which a pointer or finger still hits it. */
const TOLERANCE_PX = 6;

/**
 * Makes Sigma find the mark under the pointer by its coordinates. Sigma 3.0 draws each frame a second time, in colors
 * that encode ids, and reads a pixel back at each move of the pointer; without a GPU that takes longer than all other
 * drawing. It has no setting for this, so two internal members are replaced: `pickingLayers` and
 * `getNodeAtPosition`. Revisit when Sigma is updated, or has such a setting.
 */
export function pickByCoordinates(sigma: Sigma): void {
  Object.assign(sigma, {
    pickingLayers: new Set(),
    getNodeAtPosition: (point: Point) => (isDragged(sigma) ? null : nodeAt(sigma, point)),
  });
}

/** True once the pointer has moved the graph further than a click may; no mark is hit then. */
function isDragged(sigma: Sigma): boolean {
  return sigma.getMouseCaptor().draggedEvents >= sigma.getSetting('draggedEventsTolerance');
}

/** The nearest mark within the tolerance. */
function nodeAt(sigma: Sigma, point: Point): string | null {
  let found: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  sigma.getGraph().forEachNode((node) => {
    const data = sigma.getNodeDisplayData(node);
    if (!data || data.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    const off = Math.hypot(x - point.x, y - point.y) - sigma.scaleSize(data.size);
    if (off >= Math.min(TOLERANCE_PX, nearest)) return;
    nearest = off;
    found = node;
  });
  return found;
}
