/** A queue that gives out the first by an order; a binary heap. */
export interface BinaryHeap<T> {
  push: (item: T) => void;
  /** The first item, taken out; nothing when there is none. */
  pop: () => T | undefined;
}

/** Makes an empty heap in an order. */
export function createBinaryHeap<T>(isBefore: (a: T, b: T) => boolean): BinaryHeap<T> {
  const items: T[] = [];
  const swap = (i: number, j: number) => {
    const [a, b] = [items[i], items[j]];
    if (a === undefined || b === undefined || !isBefore(a, b)) return false;
    [items[i], items[j]] = [b, a];
    return true;
  };
  const rise = (at: number) => {
    const above = (at - 1) >> 1;
    if (at > 0 && swap(at, above)) rise(above);
  };
  const sink = (at: number) => {
    const [left, right] = [items[at * 2 + 1], items[at * 2 + 2]];
    if (left === undefined) return;
    const below = right !== undefined && isBefore(right, left) ? at * 2 + 2 : at * 2 + 1;
    if (swap(below, at)) sink(below);
  };
  return {
    push: (item) => {
      items.push(item);
      rise(items.length - 1);
    },
    pop: () => {
      const first = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        sink(0);
      }
      return first;
    },
  };
}
