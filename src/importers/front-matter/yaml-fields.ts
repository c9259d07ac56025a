import { isMap, isScalar, LineCounter, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Refusal } from '../diagnostics/refusal.ts';
import type { SourceMappedText } from '../text/source-mapped-text.ts';
import { reportCommentedKeys } from './commented-keys.ts';
import type { FrontMatterField } from './field.ts';
import { lineByLineFields } from './line-by-line-fields.ts';

/** The fields of a YAML front matter. Where it is not valid YAML, those of its plain `key: value` lines. */
export function readYamlFields(
  yaml: SourceMappedText,
  report: ReportDiagnostic,
): FrontMatterField[] | Refusal {
  reportCommentedKeys(yaml, report);
  const lineCounter = new LineCounter();
  const text = yaml.text.replace(/\t/g, '  ').replace(/[\u00a0\u200b\ufeff]/g, ' ');
  const document = parseDocument(text, {
    uniqueKeys: false,
    strict: false,
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineOf = (offset: number) => yaml.lines[lineCounter.linePos(offset).line - 1] ?? 1;
  const [error] = document.errors;
  if (error) report('fixed', 'bad-front-matter', lineOf(error.pos[0]), error.message.split('\n')[0] ?? '');
  if (error || !isMap(document.contents)) return lineByLineFields(yaml);
  const pairs = scalarPairs(document.contents);
  const starts = pairs.map(({ key }) => key.range?.[0] ?? 0);
  const fields = pairs.map(({ key, value }, index): FrontMatterField => {
    const [start = 0, end = text.length] = starts.slice(index, index + 2);
    return {
      key: String(key.value),
      value: value?.toJS(document) ?? null,
      line: lineOf(start),
      raw: withoutTrailingComments(text.slice(start, end)),
    };
  });
  return lastOfEachKey(fields, report);
}

interface ScalarPair {
  key: Scalar;
  value: Pair<unknown, { toJS(document: unknown): unknown }>['value'];
}

function scalarPairs(map: YAMLMap): ScalarPair[] {
  return map.items.filter(({ key }) => isScalar(key)) as unknown as ScalarPair[];
}

function withoutTrailingComments(text: string): string {
  return text.replace(/(?:\n\s*#.*)+\s*$/, '').trimEnd();
}

/** Of fields with the same key, the last one; reports the others. */
function lastOfEachKey(fields: readonly FrontMatterField[], report: ReportDiagnostic): FrontMatterField[] {
  const lasts = new Map(fields.map((field) => [field.key, field]));
  if (lasts.size === fields.length) return [...fields];
  const lastIndexes = new Map(fields.map(({ key, raw }, index) => [`${key}\n${raw}`, index]));
  return fields.filter((field, index) => {
    if (lasts.get(field.key) === field) return true;
    const isRepeated = lastIndexes.get(`${field.key}\n${field.raw}`) !== index;
    report(isRepeated ? 'info' : 'dropped', 'duplicate-key', field.line, field.raw);
    return false;
  });
}
