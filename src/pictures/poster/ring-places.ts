import type { Canvas } from '../labels/label-positions.ts';
import type { PossiblePlace } from '../labels/settle-marks.ts';
import type { Point } from '../svg/svg.ts';

/** Distance of the places that are tried along a ring, and how far inwards and outwards. */
const STEP = 11;
const TRACKS = [0, -12, 12, -24, 24];
/** Those for a mark whose name has no room. */
const FURTHER_TRACKS = [...TRACKS, -48, 48, -72, 72, -96, 96];
/** What a unit along the ring and a unit across it costs. */
const COSTS = { along: 1, across: 1.6 };

/** Places on the ring of a mark and beside it, the nearest first. */
export function placesOnRing(mark: Point, { width, height }: Canvas, far: boolean): PossiblePlace[] {
  const tracks = far ? FURTHER_TRACKS : TRACKS;
  const centre = { x: width / 2, y: height / 2 };
  const [dx, dy] = [(mark.x - centre.x) / width, (mark.y - centre.y) / height];
  const [angle, share] = [Math.atan2(dy, dx), Math.hypot(dx, dy)];
  const circumference = Math.PI * share * (width + height);
  const steps = Math.max(1, Math.floor(circumference / STEP));
  const places = Array.from({ length: steps }, (_, index) => {
    const step = index % 2 === 0 ? index / 2 : -(index + 1) / 2;
    const turned = angle + (step / steps) * Math.PI * 2;
    return tracks.map((track) => {
      const cost = Math.abs(step) * STEP * COSTS.along + Math.abs(track) * COSTS.across;
      const distance = share + track / width;
      const at = {
        x: centre.x + Math.cos(turned) * distance * width,
        y: centre.y + Math.sin(turned) * distance * height,
      };
      return { at, cost };
    });
  });
  return places.flat().sort((a, b) => a.cost - b.cost);
}
