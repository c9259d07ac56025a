import type { AstroIntegration } from 'astro';
import { packArchive } from '#reader/packed-archive.ts';
import { admin } from './admin.ts';
import { buildInputsDigest } from './build-inputs.ts';
import { createBuildMeasure } from './build-report.ts';
import { contentCheck } from './content-check.ts';
import { fonts } from './fonts.ts';
import { formerBuild } from './former-build.ts';
import { type LoadedArchive, loadArchive } from './loaded-archive.ts';
import { withBuildReport } from './measured-integrations.ts';
import { pageHeads } from './page-heads.ts';
import { paragraphLock } from './paragraph-lock.ts';
import { redirects } from './redirects.ts';
import { readBuildMode } from './rendering/build-mode.ts';
import { renderPages } from './rendering/render-pages.ts';
import { scriptChunks } from './script-chunks.ts';
import { search } from './search.ts';
import { searchPageHead } from './search-page-head.ts';
import { serviceWorker } from './service-worker.ts';
import { socialCards } from './social-cards.ts';
import { tombstones } from './tombstones.ts';
import { unchangedBuild } from './unchanged-build.ts';
import { urlLock } from './url-lock.ts';

/**
 * The integrations that work on an archive, in the order in which their hooks must run. The files are read, checked
 * and made into a graph once, at the first hook that needs them, and each integration and each thread receives the
 * result. In development pages are in Vite's module graph, and `catalog/site-catalog.ts` reads the files again.
 * A build with `--part` has only what makes the pages of its share.
 * @param contentDir absolute path of the content folder
 */
export function archiveIntegrations({ contentDir }: { contentDir: string }): AstroIntegration[] {
  let loaded: LoadedArchive | undefined;
  const load = () => {
    loaded ??= loadArchive(contentDir);
    return loaded;
  };
  let digest: string | undefined;
  const inputs = () => {
    digest ??= buildInputsDigest(contentDir);
    return digest;
  };
  let bytes: Uint8Array | undefined;
  const packed = () => {
    if (!bytes) {
      const { archive, graph } = load();
      bytes = packArchive({ archive, results: graph });
    }
    return bytes;
  };
  const mode = readBuildMode(process.argv);
  const measure = createBuildMeasure();
  const pages = renderPages({ mode, inputs, packed, measure });
  const shared = [
    formerBuild(),
    scriptChunks(),
    contentCheck(contentDir, load),
    socialCards({ mode, inputs, packed }),
  ];
  if (mode.type === 'part') return withBuildReport([...shared, pages], measure);
  const unchanged = unchangedBuild(contentDir, inputs);
  const headingFont = fonts();
  const searchIndex = search();
  return withBuildReport(
    [
      unchanged.start,
      pages,
      ...shared,
      redirects(load),
      tombstones(load),
      // Pages are read by the thread of the search and by the fonts, and are changed when both have read them.
      searchIndex.start,
      headingFont.start,
      urlLock(contentDir, load),
      paragraphLock(contentDir, load),
      admin(load),
      serviceWorker(),
      searchIndex.finish,
      pageHeads(headingFont.made),
      searchPageHead(),
      unchanged.finish,
    ],
    measure,
  );
}
