import { testCheck } from '../test-run.ts';

/** Careless or malicious content: the check reports each case with its position, or publishing it does no harm. */
export const hostileCheck = testCheck('hostile', 'src/rules/hostile-content.test.ts', {});
