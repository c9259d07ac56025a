/** What a page shows after it has loaded. */
export interface PageState {
  heading: string;
  /** Width of the content beyond the window, in CSS pixels. */
  overflowPx: number;
  /** Number of links in the main element. */
  links: number;
}

/** The functions of a browser that a smoke test needs; the other tests use Playwright. */
export interface BrowserEngine {
  /** Loads a page and waits until it is complete. */
  visit(url: string): Promise<PageState>;
  /** Waits until an element exists on the page. */
  waitFor(selector: string): Promise<void>;
  /** Errors of scripts and of the console since the start; empty where the engine does not report them. */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** Runs in the page. */
export function readPageState(): PageState {
  const { scrollWidth } = document.documentElement;
  return {
    heading: document.querySelector('main h1')?.textContent?.trim() ?? '',
    overflowPx: Math.max(0, scrollWidth - innerWidth),
    links: document.querySelectorAll('main a[href]').length,
  };
}
