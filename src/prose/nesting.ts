import type { MdastNode } from 'satteri';
import type { Position } from '#text/position.ts';
import { childrenOf } from './blocks.ts';

/** Levels that a text may have; what reads and renders it visits each level by a call. */
export const MAX_NESTING = 60;

/** Quotations, lists or emphasis nested deeper than `MAX_NESTING`. */
export class NestingError extends Error {
  readonly position: Position;

  constructor(position: Position) {
    super(`nested deeper than ${MAX_NESTING} levels`);
    this.position = position;
  }
}

/** Checks the depth of a syntax tree. @throws NestingError at the first node that is too deep */
export function requireShallow(root: MdastNode): void {
  let level: readonly MdastNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    const start = level[0]?.position?.start;
    if (depth > MAX_NESTING) throw new NestingError({ line: start?.line ?? 1, column: start?.column ?? 1 });
    level = level.flatMap(childrenOf);
  }
}
