/**
 * How far long work is: `1,234 of 4,148 pages, 12 s, 28 s left`. The rest is estimated once a second has passed, from the
 * speed so far.
 */
export function progressText(done: number, total: number, elapsedMs: number): string {
  const count = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} pages`;
  const elapsed = durationText(elapsedMs);
  if (done === total || done === 0 || elapsedMs < 1000) return `${count}, ${elapsed}`;
  return `${count}, ${elapsed}, ${durationText((elapsedMs / done) * (total - done))} left`;
}

/** `12 s`, or `3 min 05 s` from a minute on. */
function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
