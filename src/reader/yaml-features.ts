import { type Document, isScalar, visit } from 'yaml';
import type { FindingArguments } from './finding-arguments.ts';

/** What a file of the archive does not use, though YAML has it; offsets count UTF-16 code units. */
export interface YamlFeature {
  feature: FindingArguments['yaml-feature']['feature'];
  offset: number;
}

/** Levels that a file may have; the deepest field of the schemas is at 8. */
export const MAX_YAML_LEVELS = 24;

/**
 * The first tag, anchor, alias, key that is not a word, directive or excessive nesting of a document. Another parser
 * may read them as something else, and aliases of aliases grow without limit.
 */
export function unusedYamlFeature(document: Document): YamlFeature | undefined {
  let found: YamlFeature | undefined;
  if (document.directives?.yaml.explicit) return { feature: 'directive', offset: 0 };
  const stopAt = (feature: YamlFeature['feature'], range: readonly number[] | null | undefined) => {
    found = { feature, offset: range?.[0] ?? 0 };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, { range }) => stopAt('alias', range),
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value !== 'object') return undefined;
      return stopAt('key', rangeOf(key));
    },
    Value: (_, { range, tag, anchor }, path) => {
      if (anchor) return stopAt('anchor', range);
      if (tag) return stopAt('tag', range);
      return path.length > 2 * MAX_YAML_LEVELS ? stopAt('nesting', range) : undefined;
    },
  });
  return found;
}

function rangeOf(node: unknown): readonly number[] | undefined {
  const isNode = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
  return isNode ? (node.range as number[]) : undefined;
}
