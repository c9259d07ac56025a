import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createPhraseScanner } from './phrase-scanner.ts';

const WORD = fc.string({
  unit: fc.constantFrom('王', '立', '峰', '会', 'a', '𠀀'),
  minLength: 1,
  maxLength: 4,
});

test('the longest phrase at an offset is found, as a search of all phrases finds it', () => {
  fc.assert(
    fc.property(fc.array(WORD, { maxLength: 12 }), fc.array(WORD, { maxLength: 20 }), (phrases, parts) => {
      const text = parts.join('');
      const scanner = createPhraseScanner(phrases);
      const longest = (offset: number) =>
        phrases.filter((phrase) => text.startsWith(phrase, offset)).sort((a, b) => b.length - a.length)[0];
      for (let offset = 0; offset < text.length; offset++)
        assert.equal(scanner.phraseAt(text, offset), longest(offset));
      assert.deepEqual(
        scanner.phrasesIn(text),
        [...new Set(phrases)].filter((phrase) => text.includes(phrase)),
      );
    }),
  );
});

test('a search compares the text with phrases of the same beginning only, however many there are', (t) => {
  const comparisons = (count: number) => {
    const scanner = createPhraseScanner(Array.from({ length: count }, (_, index) => `${index}号人`));
    const { mock } = t.mock.method(String.prototype, 'startsWith');
    scanner.phrasesIn('大家在 7号人 的会场谈了很久。'.repeat(5));
    const calls = mock.callCount();
    mock.restore();
    return calls;
  };
  assert.ok(comparisons(300) > 0);
  assert.equal(comparisons(30_000), comparisons(300));
});
