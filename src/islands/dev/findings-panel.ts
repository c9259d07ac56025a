/** Findings of one file, as the development server sends them. */
export interface FileFindings {
  /** Path below the content folder. */
  file: string;
  /** Last part of the URL of its page. */
  id: string;
  report: string;
  hasError: boolean;
}

const STYLE = `
details { position: fixed; inset: auto 1rem 1rem auto; z-index: 99; max-width: min(44rem, calc(100vw - 2rem));
  max-height: 60vh; overflow: auto; padding: .5rem .75rem; font: 14px/1.5 ui-monospace, monospace;
  color: #1a1a1a; background: #fff8e6; border: 2px solid #b8860b; border-radius: 6px; }
details[data-error] { border-color: #b3261e; }
pre { white-space: pre-wrap; margin: .5rem 0; }
summary { cursor: pointer; }`;

/** Shows what is wrong with the content in a corner of every page: open on the page of a file, closed elsewhere. */
function showFindings(files: readonly FileFindings[]): void {
  const host = document.querySelector('content-findings') ?? document.createElement('content-findings');
  const here = files.filter(({ id }) => location.pathname.split('/').includes(id));
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  shadow.replaceChildren(
    ...(files.length === 0 ? [] : [panel(here.length > 0 ? here : files, here.length > 0)]),
  );
  document.body.append(host);
}

function panel(files: readonly FileFindings[], isOpen: boolean): HTMLElement {
  const details = document.createElement('details');
  details.open = isOpen;
  details.toggleAttribute(
    'data-error',
    files.some(({ hasError }) => hasError),
  );
  const summary = document.createElement('summary');
  summary.textContent = files.map(({ file }) => file).join(' · ');
  const reports = files.map(({ report }) => {
    const pre = document.createElement('pre');
    pre.textContent = report;
    return pre;
  });
  details.append(summary, ...reports);
  return details;
}

import.meta.hot?.on('content:findings', showFindings);
import.meta.hot?.send('content:ask-findings', location.pathname);
