/** Pages whose file is not an index of a folder. */
const STATUS_PAGES: ReadonlySet<string> = new Set(['/404', '/500']);

/**
 * The file of a page or an endpoint below the built folder, in the form `build.format: 'directory'`, which hosts expect:
 * `/en/about` → `en/about/index.html`, `/404` → `404.html`, `/robots.txt` → `robots.txt`.
 */
export function outputFile(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  if (STATUS_PAGES.has(`/${path}`)) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The URL path under which a route is rendered: pages end with a slash, endpoints with a file name do not. */
export function requestPath(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  const hasFileName = type === 'endpoint' && /\.[^/]+$/.test(path);
  return path === '' || hasFileName ? `/${path}` : `/${path}/`;
}
