import type { z } from 'zod';
import { type AliasedField, withCurrentFieldNames } from '#schemas/field-aliases.ts';
import { errorFinding, type Finding, warningFinding, withFix } from './finding.ts';
import type { FieldPath, PositionedYaml } from './yaml.ts';

/**
 * The YAML of a file with former field names replaced by those in use. Positions are found under either name.
 * Each former name is a warning with the edit that rewrites it; beside the current name it is an error without one.
 */
export function withoutAliases(yaml: PositionedYaml, schema: z.ZodType, file: string): PositionedYaml {
  const { data, aliased } = withCurrentFieldNames(schema, yaml.data);
  if (aliased.length === 0) return yaml;
  const renamed = aliased.filter(({ duplicate }) => !duplicate);
  const inFile = (path: FieldPath) => path.map((_, index) => writtenStep(path, index, renamed));
  const key = (path: FieldPath, name: string) => String(inFile([...path, name]).at(-1));
  return {
    data,
    findings: [...yaml.findings, ...aliased.map((field) => aliasFinding(field, yaml, inFile, file))],
    positionOf: (path) => yaml.positionOf(inFile(path)),
    keyPositionOf: (path, name) => yaml.keyPositionOf(inFile(path), key(path, name)),
    rangeOf: (path) => yaml.rangeOf(inFile(path)),
    keyRangeOf: (path, name) => yaml.keyRangeOf(inFile(path), key(path, name)),
  };
}

/** A step of a path as it is written in the file. */
function writtenStep(path: FieldPath, index: number, renamed: readonly AliasedField[]): PropertyKey {
  const step = path[index] ?? '';
  const alias = renamed.find(
    (field) =>
      field.current === step &&
      field.path.length === index &&
      field.path.every((above, depth) => above === path[depth]),
  );
  return alias?.written ?? step;
}

function aliasFinding(
  { path, written, current, duplicate }: AliasedField,
  yaml: PositionedYaml,
  inFile: (path: FieldPath) => FieldPath,
  file: string,
): Finding {
  const object = inFile(path);
  const position = yaml.keyPositionOf(object, written);
  const args = { field: [...object, written].map(String).join('.'), current };
  if (duplicate) return errorFinding('renamed-field-twice', file, position, args);
  const range = yaml.keyRangeOf(object, written);
  const edits = range ? [{ file, start: range[0], end: range[1], text: current }] : [];
  return withFix(warningFinding('renamed-field', file, position, args), edits);
}
