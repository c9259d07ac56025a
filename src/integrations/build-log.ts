import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/** Written to the terminal unless it is one of the lines that Astro prints for each page: `├─ /en/index.html (+12ms)`. */
export default function buildLog(): AstroLoggerDestination {
  const terminal = nodeLog();
  const verbose = process.argv.includes('--verbose');
  return {
    write: (event) => {
      if (verbose || !isOfRoute(event)) terminal.write(event);
    },
  };
}

/** The path of a page and the time that it took are two messages. */
function isOfRoute({ message, label, newLine }: AstroLoggerMessage): boolean {
  return (!newLine && message.includes('├─')) || (label === 'SKIP_FORMAT' && /\(\+[\d.]+m?s\)/.test(message));
}
