/** What a machine has, and how large the archive is. */
export interface ThreadNeeds {
  processors: number;
  /** Bytes of memory. */
  memory: number;
  /** Bytes of the packed archive. */
  archiveBytes: number;
}

/** How many threads render, and the most megabytes that the old objects of each may take. */
export interface ThreadBudget {
  threads: number;
  heapMb: number;
}

const MB = 2 ** 20;
/** More threads wait for the disk. */
const MAX_THREADS = 4;
/** Share of the memory that all rendering threads may take; the rest is for bundling, cards and other programs. */
const MEMORY_SHARE = 0.6;
/** What a thread needs for code and tables, and for each byte of the packed archive; measured at 300 and 1,000 posts. */
const FIXED_BYTES = 250 * MB;
const BYTES_PER_ARCHIVE_BYTE = 15;
/** V8 would otherwise stop at 2 to 4 GB, also where the machine has more. */
const LEAST_HEAP_MB = 2048;

/**
 * As many threads as the processors are for, but no more than memory suffices for: each has a catalog of its own, and a
 * machine that swaps is slower than one with fewer threads.
 */
export function threadBudget({ processors, memory, archiveBytes }: ThreadNeeds): ThreadBudget {
  const available = memory * MEMORY_SHARE;
  const each = FIXED_BYTES + BYTES_PER_ARCHIVE_BYTE * archiveBytes;
  const threads = Math.max(1, Math.min(MAX_THREADS, processors, Math.floor(available / each)));
  return { threads, heapMb: Math.max(LEAST_HEAP_MB, Math.round(available / threads / MB)) };
}
