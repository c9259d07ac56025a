import type { AstroIntegration } from 'astro';
import { admin } from './admin.ts';
import { withBuildProgress } from './build-progress.ts';
import { contentCheck } from './content-check.ts';
import { fonts } from './fonts.ts';
import { type LoadedArchive, loadArchive } from './loaded-archive.ts';
import { pagePolicy } from './page-policy.ts';
import { paragraphLock } from './paragraph-lock.ts';
import { redirects } from './redirects.ts';
import { scriptChunks } from './script-chunks.ts';
import { search } from './search.ts';
import { searchPageHead } from './search-page-head.ts';
import { serviceWorker } from './service-worker.ts';
import { socialCards } from './social-cards.ts';
import { tombstones } from './tombstones.ts';
import { urlLock } from './url-lock.ts';

/**
 * The integrations that work on an archive, in the order in which their hooks must run. The files are read, checked
 * and made into a graph once, at the first hook that needs them, and each integration receives the result. Pages are
 * in Vite's module graph, which shares no objects with the config: `catalog/site-catalog.ts` reads the files again.
 * @param contentDir absolute path of the content folder
 */
export function archiveIntegrations({ contentDir }: { contentDir: string }): AstroIntegration[] {
  let loaded: LoadedArchive | undefined;
  const load = () => {
    loaded ??= loadArchive(contentDir);
    return loaded;
  };
  const headingFace = fonts();
  return withBuildProgress([
    scriptChunks(),
    contentCheck(contentDir, load),
    socialCards(contentDir),
    redirects(load),
    tombstones(load),
    headingFace.start,
    search(),
    headingFace.finish,
    searchPageHead(),
    urlLock(contentDir, load),
    paragraphLock(contentDir, load),
    admin(load),
    pagePolicy(),
    serviceWorker(),
  ]);
}
