import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';

/** The bundle of all pages that Astro makes for a build: what is used of `astro/dist/core/build/app.js`. */
export interface PageApp {
  setInternals: (internals: BundleInternals) => void;
  setOptions: (options: BundleOptions) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** What pages need of the state of a build: the style sheets and scripts in their heads. */
export interface BundleState {
  /** URL of the module that exports the app. */
  entry: string;
  internals: BundleInternals;
  scripts: { stage: string; content: string }[];
}

interface BundleInternals {
  pagesByKeys: Map<string, { styles: unknown[] }>;
  entrySpecifierToBundleMap: Map<string, string>;
}

interface BundleOptions {
  settings: { scripts: BundleState['scripts'] };
  logger: { options: { destination: { write: (event: LogEvent) => void } } };
}

/** A message of Astro while a page is rendered. */
export interface LogEvent {
  level: string;
  label: string | null;
  message: string;
}

const ENTRY = /^prerender-entry\..*\.m?js$/;

/**
 * Sets up Astro's own prerenderer, and returns what another thread needs to render with the same bundle. Astro gives its
 * state to the app of the bundle alone, so it is taken there.
 * @param outDir absolute path of the built folder
 * @throws when the bundle is not as expected, after an update of Astro
 */
export async function readBundleState(prerenderer: AstroPrerenderer, outDir: string): Promise<BundleState> {
  const folder = bundleFolder(outDir);
  const path = newestFile(folder, ENTRY);
  if (!path) throw new Error(`No prerender-entry in ${folder}: Astro writes its bundle in another place.`);
  const entry = pathToFileURL(path).href;
  const { app } = (await import(entry)) as { app: PageApp };
  let internals: BundleInternals | undefined;
  let options: BundleOptions | undefined;
  const { setInternals, setOptions } = app;
  app.setInternals = (value) => {
    internals = value;
    setInternals.call(app, value);
  };
  app.setOptions = (value) => {
    options = value;
    setOptions.call(app, value);
  };
  await prerenderer.setup?.();
  if (!internals || !options) throw new Error('Astro has not given its state to the bundle of pages.');
  return { entry, internals: plainInternals(internals), scripts: plainScripts(options.settings.scripts) };
}

/** Path of the file with such a name that was written last: an interrupted build leaves its own file there. */
function newestFile(folder: string, name: RegExp): string | undefined {
  const files = readdirSync(folder).filter((file) => name.test(file));
  const dated = files.map((file) => join(folder, file)).map((path) => ({ path, at: statSync(path).mtimeMs }));
  return dated.sort((a, b) => b.at - a.at)[0]?.path;
}

/** In the built folder, or below the project where packages are found (`astro/dist/core/build/common.js`). */
function bundleFolder(outDir: string): string {
  return join(outDir.startsWith(process.cwd()) ? outDir : join(process.cwd(), '.astro'), '.prerender');
}

/** Loads the bundle in this thread, and gives it the state of the build. */
export async function loadPageApp(state: BundleState, write: (event: LogEvent) => void): Promise<PageApp> {
  const { app } = (await import(state.entry)) as { app: PageApp };
  app.setInternals(state.internals);
  app.setOptions({ settings: { scripts: state.scripts }, logger: { options: { destination: { write } } } });
  return app;
}

/** The part that can be sent to a thread: routes have functions. */
function plainInternals({ pagesByKeys, entrySpecifierToBundleMap }: BundleInternals): BundleInternals {
  const styles = (list: unknown[]) => JSON.parse(JSON.stringify(list)) as unknown[];
  return {
    pagesByKeys: new Map([...pagesByKeys].map(([key, page]) => [key, { styles: styles(page.styles) }])),
    entrySpecifierToBundleMap: new Map(entrySpecifierToBundleMap),
  };
}

function plainScripts(scripts: BundleState['scripts']): BundleState['scripts'] {
  return scripts.map(({ stage, content }) => ({ stage, content }));
}
