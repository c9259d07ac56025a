/**
 * The day of the build, in UTC, as an ISO date: the present, or that of `SOURCE_DATE_EPOCH` in seconds
 * (https://reproducible-builds.org/specs/source-date-epoch/), with which an earlier build can be repeated.
 */
export function buildDay(epoch = process.env['SOURCE_DATE_EPOCH']): string {
  const time = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return time.toISOString().slice(0, 10);
}
