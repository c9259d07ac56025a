import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { LAYERS } from './layers.ts';

const SRC = import.meta.dirname;
const IMPORT =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:([\w*{}\s,$]*?)\s*from\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;
const EXPORT =
  /^export\s+(?:async\s+|abstract\s+)*(?:function\*?|const|let|class|interface|type|enum)\s+(\w+)/gm;
const EXPORT_LIST = /^export\s+(?:type\s+)?\{([^}]*)\}/gm;
/** Names that Astro looks for in a page or a component. */
const FRAMEWORK = new Set(['getStaticPaths', 'GET', 'Props', 'partial', 'prerender', 'collections']);

interface Import {
  specifier: string;
  typeOnly: boolean;
  /** File of `src/` that is imported; undefined for a package. */
  target: string | undefined;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts') && !file.includes('/cases/'))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

test('a folder imports what its layer allows, and other folders by #', () => {
  const faults = files.flatMap((file) =>
    (imports.get(file) ?? []).flatMap((found) => {
      const fault = faultOf(file, found);
      return fault ? [`${file} ${found.typeOnly ? 'type ' : ''}${found.specifier}: ${fault}`] : [];
    }),
  );
  assert.deepEqual(faults, []);
});

test('a layer imports only layers above it', () => {
  const names = Object.keys(LAYERS);
  const faults = Object.entries(LAYERS).flatMap(([name, { imports, types }]) =>
    [...imports, ...types]
      .filter((other) => !names.includes(other) || names.indexOf(other) >= names.indexOf(name))
      .map((other) => `${name} → ${other}`),
  );
  assert.deepEqual(faults, []);
});

test('no files import each other in a circle', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const { target } of imports.get(file) ?? []) if (target) visit(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

test('a name is exported from one file only', () => {
  const byName = Map.groupBy(
    files.flatMap((file) => exportsOf(file).map((name) => ({ name, file }))),
    ({ name }) => name,
  );
  const shared = [...byName].filter(([name, of]) => of.length > 1 && !FRAMEWORK.has(name));
  assert.deepEqual(
    shared.map(([name, of]) => `${name}: ${of.map(({ file }) => file).join(', ')}`),
    [],
  );
});

test('src/README.md describes every folder, and none that does not exist', () => {
  const readme = readFileSync(join(SRC, 'README.md'), 'utf8');
  const map = /\n## Map\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  const described = map.split('\n').flatMap((line) => {
    const [, folder = '', content = ''] = /^\| `([\w/-]+)\/` \| (.*)$/.exec(line) ?? [];
    const inside = [...content.matchAll(/`([\w-]+)\/`/g)].map(([, name = '']) => `${folder}/${name}`);
    return folder === '' ? [] : [folder, ...inside];
  });
  const folders = files
    .filter((file) => file.includes('/') && !/^pages\/./.test(dirname(file)))
    .flatMap((file) => parentsOf(dirname(file)));
  assert.deepEqual([...new Set(described)].sort(), [...new Set([...folders, 'styles'])].sort());
});

test('src/README.md shows the layers as they are', () => {
  const readme = readFileSync(join(SRC, 'README.md'), 'utf8');
  const section = /\n## Layers\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const cell = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ') || '–';
  assert.deepEqual(
    rows,
    Object.entries(LAYERS).map(
      ([name, { imports, types, packages }]) =>
        `| \`${name}\` | ${cell(imports)} | ${cell(types)} | ${cell(packages)} |`,
    ),
  );
});

function parentsOf(folder: string): string[] {
  const parts = folder.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function importsOf(file: string): Import[] {
  return [...(sources.get(file) ?? '').matchAll(IMPORT)].map(([, type, names, from, dynamic]) => {
    const specifier = from ?? dynamic ?? '';
    const typeOnly =
      type !== undefined || /^\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}$/.test(names ?? '');
    return { specifier, typeOnly, target: targetOf(file, specifier) };
  });
}

function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? normalize(join(file, '..', specifier)).replaceAll('\\', '/') : undefined;
}

function faultOf(file: string, { specifier, typeOnly, target }: Import): string | undefined {
  const [folder = ''] = file.split('/');
  const layer = LAYERS[folder];
  if (!layer) return `src/layers.ts has no layer ${folder}`;
  if (target === undefined) {
    const allowed = layer.packages.some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
    return allowed ? undefined : 'package not in the layer';
  }
  const [other = ''] = target.split('/');
  if (other === '..') return 'outside of src';
  if (other === folder) return specifier.startsWith('#') ? 'relative inside a folder' : undefined;
  if (!specifier.startsWith('#')) return 'write # for another folder';
  const allowed = layer.imports.includes(other) || (typeOnly && layer.types.includes(other));
  return allowed ? undefined : 'not in the layer';
}

function exportsOf(file: string): string[] {
  const source = sources.get(file) ?? '';
  const listed = [...source.matchAll(EXPORT_LIST)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().split(/\s+/).at(-1) ?? ''),
  );
  const declared = [...source.matchAll(EXPORT)].map(([, name = '']) => name);
  return [...new Set([...declared, ...listed])].filter(Boolean);
}
