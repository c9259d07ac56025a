import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { licenceList } from './licence-list.ts';

const LOCK = JSON.stringify({
  packages: {
    '': { version: '0.1.0', license: 'MIT' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b/node_modules/@c/a': { version: '2.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/d': { version: '1.0.0', dev: true },
  },
});

test('packages are listed once, by licence, and tools only when asked for', () => {
  const published = [
    { licence: 'MIT', packages: ['a@1.0.0'] },
    { licence: 'MIT OR Apache-2.0', packages: ['@c/a@2.0.0'] },
  ];
  assert.deepEqual(licenceList(LOCK, false), published);
  assert.deepEqual(licenceList(LOCK, true), [...published, { licence: 'none', packages: ['d@1.0.0'] }]);
});

/** Licences that allow using and changing a package, some on the condition that its source or notice is passed on. */
const FREE =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|MPL-2\.0|OFL-1\.1|LGPL-3\.0-or-later|Python-2\.0|Zlib)$/;

test('every package of the project has a free licence', () => {
  const rows = licenceList(readFileSync('package-lock.json', 'utf8'), true);
  const others = rows.filter(({ licence }) => !licence.split(/ (?:AND|OR) /).every((one) => FREE.test(one)));
  assert.deepEqual(others, []);
  assert.ok(rows.length > 5);
});
