import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { FIELD_ALIASES, withCurrentFieldNames } from './field-aliases.ts';
import { kinds } from './kinds.ts';
import { person } from './person.ts';
import { translation } from './post.ts';
import { unwrapSchema } from './references.ts';

test('a former name is renamed at every depth, in the order of the file', () => {
  const counter = { says: 'no', source: 's' };
  const { data, aliased } = withCurrentFieldNames(person, {
    otherwise: [{ ...counter, field: 'listed' }],
    affiliations: [{ organization: 'a', otherwise: [counter], title: 't' }],
  });
  assert.deepEqual(data, {
    disputedBy: [{ ...counter, field: 'listed' }],
    affiliations: [{ organization: 'a', disputedBy: [counter], title: 't' }],
  });
  assert.deepEqual(Object.keys((data as { affiliations: object[] }).affiliations[0] ?? {}), [
    'organization',
    'disputedBy',
    'title',
  ]);
  assert.deepEqual(
    aliased.map(({ path, written, current }) => [path.join('.'), written, current]),
    [
      ['', 'otherwise', 'disputedBy'],
      ['affiliations.0', 'otherwise', 'disputedBy'],
    ],
  );
});

test('a name stays where the schema does not have the new one, and in maps of free keys', () => {
  const { data, aliased } = withCurrentFieldNames(person, {
    plain: ['x'],
    links: { earlier: 'https://a.b' },
  });
  assert.deepEqual(data, { plain: ['x'], links: { earlier: 'https://a.b' } });
  assert.deepEqual(aliased, []);
});

test('both names in one object are reported, and the value of the current name counts', () => {
  const { data, aliased } = withCurrentFieldNames(translation, { plain: ['a'], unlinkedNames: ['b'] });
  assert.deepEqual(data, { unlinkedNames: ['b'] });
  assert.equal(aliased[0]?.duplicate, true);
});

test('an alias leads to a field of some schema, and is itself no field of any', () => {
  const schemas = [...Object.values(kinds).map(({ schema }) => schema), translation];
  const fields = new Set(schemas.flatMap((schema) => allFields(schema)));
  for (const [former, current] of Object.entries(FIELD_ALIASES)) {
    assert.ok(fields.has(current), current);
    assert.ok(!fields.has(former), former);
  }
});

function allFields(schema: z.core.$ZodType): string[] {
  return unwrapSchema(schema).flatMap((shape) => {
    if (shape instanceof z.ZodArray) return allFields(shape.element);
    if (!(shape instanceof z.ZodObject)) return [];
    return Object.entries(shape.shape).flatMap(([name, inner]) => [name, ...allFields(inner)]);
  });
}
