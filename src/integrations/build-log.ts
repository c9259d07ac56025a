import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/** Written to the terminal unless it is the number of pages that Astro has rendered: threads render them, and it has none. */
export default function buildLog(): AstroLoggerDestination {
  const terminal = nodeLog();
  return {
    write: (event) => {
      if (!isPageCount(event)) terminal.write(event);
    },
  };
}

function isPageCount({ message }: AstroLoggerMessage): boolean {
  return /\b0 page\(s\) built in\b/.test(message);
}
