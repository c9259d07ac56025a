import { testCheck } from '../test-run.ts';

/** Content that is careless or means harm: each is told with a place, or harmless. */
export const hostileCheck = testCheck('hostile', 'src/rules/hostile-content.test.ts', {});
