import { testCheck } from '../test-run.ts';

/** Archives to try, about 0.15 s each. */
const ARCHIVES = '5000';

/** Of the archives, those that Astro builds, about 20 s each. */
const BUILDS = '5';

/** Random archives: what the check accepts, the functions of pages and files accept, and Astro builds. */
export const propertiesCheck = testCheck('properties', 'src/catalog/what-the-check-accepts.test.ts', {
  PROPERTY_RUNS: process.env['PROPERTY_RUNS'] ?? ARCHIVES,
  PROPERTY_BUILDS: process.env['PROPERTY_BUILDS'] ?? BUILDS,
});
