import { type BuiltSite, sampleOf } from './built-site.ts';

/** A request that two servers must answer alike. */
export interface HostRequest {
  method?: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Languages of a first visit. `zh-TW` and the other Traditional tags are left out: the command shortens each to two
 * letters, which is `zh` for all of them; what Netlify itself does with them can only be tested on a published site.
 */
const LANGUAGES = [
  'en',
  'en-US,en;q=0.9',
  'en-GB',
  'en-GB,zh;q=0.9',
  'zh',
  'zh-CN,zh;q=0.9',
  'zh-CN',
  'zh-Hans',
  'zh,en',
  'en;q=0.1, zh;q=0.9',
  'zh;q=0.1, en;q=0.9',
];

const QUERIES = ['', '?utm=1', '?a=b&c=d%20e', '?q=%E7%8E%8B%E7%AB%8B'];
const METHODS = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'];
/** The command answers 200 for `/_redirects`, which a published site does not serve. */
const MISSING = [
  '/nothing',
  '/en/nothing/',
  '/en/people/nobody/',
  '/zh-hant/nothing/',
  '/fr/',
  '/en/people/nobody.html',
  '/data/v1/nothing.json',
  '/data/v1/',
  '/_astro/nothing.js',
  '/.env',
  '/netlify.toml',
  '/en//people/',
];
const OLD_DATA = ['/data/xiangju.json', '/data/edges.csv', '/data/posts.bib', '/data/people/nobody.json'];

/** At least a hundred requests: pages and files of each kind, languages, queries, methods, redirects, missing pages. */
export function hostRequests(site: BuiltSite): HostRequest[] {
  const paths = [...site.files].map((file) => file.replace(/\/index\.html$/, '/'));
  const pages = sampleOf(
    paths.filter((path) => path.endsWith('/') && path !== '/'),
    40,
  );
  const files = sampleOf(
    paths.filter((path) => !path.endsWith('/') && path !== '/_redirects' && !path.endsWith('.html')),
    30,
  );
  return [
    ...LANGUAGES.map((language) => ({ path: '/', headers: { 'Accept-Language': language } })),
    ...['en', 'zh'].map((cookie) => ({
      path: '/',
      headers: { 'Accept-Language': 'fr', Cookie: `nf_lang=${cookie}` },
    })),
    ...QUERIES.map((query) => ({ path: `/${query}`, headers: { 'Accept-Language': 'en' } })),
    ...[...pages, ...files].map((path) => ({ path })),
    ...pages.slice(0, 5).map((path) => ({ path: `${path}?from=k` })),
    ...pages.slice(0, 5).map((path) => ({ method: 'HEAD', path })),
    ...METHODS.map((method) => ({ method, path: '/en/' })),
    ...[...MISSING, ...OLD_DATA, '/admin/', '/en/people/index.html', '/robots.txt', '/sitemap.xml'].map(
      (path) => ({
        path,
      }),
    ),
  ];
}
