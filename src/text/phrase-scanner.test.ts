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

test('the number of phrases does not slow a search down', () => {
  const phrases = (count: number) => Array.from({ length: count }, (_, index) => `${index}号人`);
  const seconds = (count: number) => {
    const scanner = createPhraseScanner(phrases(count));
    const start = performance.now();
    for (let run = 0; run < 300; run++)
      scanner.phrasesIn('大家在会场谈了很久，讲者一个接一个上台。'.repeat(5));
    return performance.now() - start;
  };
  seconds(100);
  assert.ok(seconds(30_000) < 10 * seconds(300));
});
