/** Something with a date, for a picture with a time axis. */
export interface DatedItem {
  /** First day, as `2023-09-26`, `2023-09` or `2023`. */
  date: string;
}

/** Days from the start of year 0, with months of equal length: at most two days off, which is below a pixel. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * DAYS_PER_YEAR + (month - 1) * DAYS_PER_MONTH + (day - 1);
}

/** Mean length of a month, which is a twelfth of 365.25 days. */
export const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/**
 * Stacks marks above an axis where they would overlap: each mark gets the lowest row in which it is far enough from the
 * mark before it.
 * @param positions along the axis, in ascending order
 * @param minDistance of two marks in one row
 * @returns the row of each mark, 0 the lowest
 */
export function stackRows(positions: readonly number[], minDistance: number): number[] {
  const lastInRow: number[] = [];
  return positions.map((position) => {
    const free = lastInRow.findIndex((last) => position - last >= minDistance);
    const row = free === -1 ? lastInRow.length : free;
    lastInRow[row] = position;
    return row;
  });
}
