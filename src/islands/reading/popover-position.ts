/** A rectangle of the window, in CSS pixels. */
export interface WindowRect {
  left: number;
  top: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Distance between the link and its preview, and between the preview and the edge of the window. */
const GAP_PX = 8;
const EDGE_PX = 16;

/** Position of a popover within the window: below the anchor, or above it where there is no room below. */
export function popoverPosition(
  anchor: WindowRect,
  popover: Size,
  viewport: Size,
): { left: number; top: number } {
  const below = anchor.bottom + GAP_PX;
  const fits = below + popover.height < viewport.height;
  return {
    top: fits ? below : Math.max(GAP_PX, anchor.top - popover.height - GAP_PX),
    left: Math.max(EDGE_PX, Math.min(anchor.left, viewport.width - popover.width - EDGE_PX)),
  };
}
