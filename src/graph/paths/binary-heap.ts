/** A priority queue as a binary heap: both operations take O(log n). */
export interface BinaryHeap<T> {
  push: (item: T) => void;
  /** Removes the first item in the order and returns it; undefined when the heap is empty. */
  pop: () => T | undefined;
}

/** An empty heap, ordered by `isBefore`. */
export function createBinaryHeap<T>(isBefore: (a: T, b: T) => boolean): BinaryHeap<T> {
  const items: T[] = [];
  /** Swaps two items if the first has to come before the second. */
  const swapIfBefore = (i: number, j: number): boolean => {
    const [a, b] = [items[i], items[j]];
    if (a === undefined || b === undefined || !isBefore(a, b)) return false;
    [items[i], items[j]] = [b, a];
    return true;
  };
  const siftUp = (index: number): void => {
    const parent = (index - 1) >> 1;
    if (index > 0 && swapIfBefore(index, parent)) siftUp(parent);
  };
  const siftDown = (index: number): void => {
    const [left, right] = [items[index * 2 + 1], items[index * 2 + 2]];
    if (left === undefined) return;
    const child = right !== undefined && isBefore(right, left) ? index * 2 + 2 : index * 2 + 1;
    if (swapIfBefore(child, index)) siftDown(child);
  };
  return {
    push: (item) => {
      items.push(item);
      siftUp(items.length - 1);
    },
    pop: () => {
      const first = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        siftDown(0);
      }
      return first;
    },
  };
}
