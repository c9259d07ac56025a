import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPagePolicy } from './page-policy.ts';

test('a page has the policy after its character set, without what only a header can say', () => {
  const policy = "default-src 'none'; script-src 'self'; frame-ancestors 'none'; upgrade-insecure-requests";
  assert.equal(
    withPagePolicy('<head><meta charset="utf-8"><script src="/a.js"></script></head>', policy, '/'),
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><script src="/a.js"></script></head>`,
  );
  assert.throws(
    () => withPagePolicy('<p>no head</p>', policy, '/en/odd/'),
    /\/en\/odd\/ has no <meta charset>/,
  );
});
