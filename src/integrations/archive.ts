import type { AstroIntegration } from 'astro';
import { admin } from './admin.ts';
import { buildInputsDigest } from './build-inputs.ts';
import { createBuildMeasure } from './build-report.ts';
import { contentCheck } from './content-check.ts';
import { type ContentThread, startContentThread } from './content-thread.ts';
import { fonts } from './fonts.ts';
import { formerBuild } from './former-build.ts';
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
 * and made into a graph once, in a thread that begins with the first hook, and each integration, each other thread and
 * the pages of the development server receive the result.
 * A build with `--part` has only what makes the pages of its share.
 * @param contentDir absolute path of the content folder
 */
export function archiveIntegrations({ contentDir }: { contentDir: string }): AstroIntegration[] {
  let thread: ContentThread | undefined;
  // The first to ask is the check, at the start, which knows whether this is the development server.
  const content = (isDev = false) => {
    thread ??= startContentThread({ contentDir, isDev, projectDir: process.cwd() });
    return thread;
  };
  let digest: string | undefined;
  const inputs = () => {
    digest ??= buildInputsDigest(contentDir);
    return digest;
  };
  const packed = () => content().packed();
  const mode = readBuildMode(process.argv);
  const measure = createBuildMeasure();
  const pages = renderPages({ mode, inputs, packed, measure });
  const shared = [
    contentCheck(contentDir, content),
    formerBuild(),
    scriptChunks(),
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
      redirects(content),
      tombstones(content),
      // Pages are read by the thread of the search and by the fonts, and are changed when both have read them.
      searchIndex.start,
      headingFont.start,
      urlLock(contentDir, content),
      paragraphLock(contentDir, content),
      admin(content),
      serviceWorker(),
      searchIndex.finish,
      pageHeads(headingFont.made),
      searchPageHead(),
      unchanged.finish,
    ],
    measure,
  );
}
