/** Days from the first of January of year 0, near enough to set a date between its neighbours. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 365.25 + (month - 1) * 30.44 + (day - 1);
}

/** Something at a day, to be set on a line. */
export interface DatedItem {
  /** First day as `2023-09-26`, `2023-09` or `2023`. */
  date: string;
}

/**
 * Sets marks side by side above a line: each at its own place, and one floor up where it would touch the one before.
 * @param places in order from left to right
 * @param room least distance of two marks on one floor
 * @returns the floor of each, 0 the lowest
 */
export function stackRows(places: readonly number[], room: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= room);
    const floor = free === -1 ? ends.length : free;
    ends[floor] = place;
    return floor;
  });
}
