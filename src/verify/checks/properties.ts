import { testCheck } from '../test-run.ts';

/** Archives to try, about 0.15 s each. */
const ARCHIVES = '5000';

/** Random archives: what the check accepts, the functions of pages and files accept. */
export const propertiesCheck = testCheck('properties', 'src/catalog/what-the-check-accepts.test.ts', {
  PROPERTY_RUNS: process.env['PROPERTY_RUNS'] ?? ARCHIVES,
});
