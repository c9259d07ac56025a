import { z } from 'zod';
import { compareStrings } from '#text/compare.ts';

/** What `package-lock.json` (lockfile version 3) says about a package; its key is the path below the project. */
const packageLock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

/** Packages under one licence. */
export interface LicenceRow {
  /** SPDX expression, as the package states it; `none` where it states none. */
  licence: string;
  /** `name@version`, each once, in order. */
  packages: readonly string[];
}

/**
 * The packages of a lock file by licence, the largest group first.
 * @param lockJson text of `package-lock.json`
 * @param withTools also packages that only build and test the site
 * @throws when the text is no lock file of version 2 or 3
 */
export function licenceList(lockJson: string, withTools: boolean): LicenceRow[] {
  const { packages } = packageLock.parse(JSON.parse(lockJson));
  const listed = Object.entries(packages).flatMap(([path, { version, license = 'none', dev, link }]) => {
    if (path === '' || link || (dev && !withTools)) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{ licence: license.replace(/^\((.*)\)$/, '$1'), name: `${name}@${version}` }];
  });
  return [...Map.groupBy(listed, ({ licence }) => licence)]
    .map(([licence, rows]) => ({
      licence,
      packages: [...new Set(rows.map(({ name }) => name))].sort(compareStrings),
    }))
    .sort((a, b) => b.packages.length - a.packages.length || compareStrings(a.licence, b.licence));
}
