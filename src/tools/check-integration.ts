import type { AstroIntegration } from 'astro';
import { contentDir, readArchive } from '#reader/archive.ts';
import { findingsOf } from '#rules/all.ts';
import { report } from '#rules/report.ts';

/** Runs the check before every build, with the same words; an error stops the build, all of them told. */
export function check(): AstroIntegration {
  return {
    name: 'check',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const findings = findingsOf(readArchive(contentDir()));
        if (findings.length > 0) logger.warn(`the content has findings:\n${report(findings)}`);
        const errors = findings.filter(({ severity }) => severity === 'error').length;
        if (errors > 0) throw new Error(`${errors} errors in the content, told above; nothing was built`);
      },
    },
  };
}
