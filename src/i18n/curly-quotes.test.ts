import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curlyQuotes, langOfQuotes } from './curly-quotes.ts';

for (const [straight, curly] of [
  ['Ding Yu said "Kubernetes is now".', 'Ding Yu said “Kubernetes is now”.'],
  ["What's new in the '90s", 'What’s new in the ’90s'],
  ["maintainers' track ('sold out')", 'maintainers’ track (‘sold out’)'],
  ['"I said \'no\'" — "yes"', '“I said ‘no’” — “yes”'],
  ['a screen of 13"', 'a screen of 13”'],
] as const)
  test(`${straight} is set as ${curly}`, () => {
    assert.equal(curlyQuotes(straight), curly);
    assert.equal(curlyQuotes(curly), curly);
  });

test('only a text in Latin script with quotation marks has a language of its own for them', () => {
  assert.equal(langOfQuotes('The Hitchhiker’s Guide to Testing Kubernetes'), 'en');
  assert.equal(langOfQuotes('Kubernetes 的“十年”'), undefined);
  assert.equal(langOfQuotes('Opening Remarks'), undefined);
});
