import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { sampleLines } from './sample.ts';

/** What is known of a new entry, by field; anything YAML can hold. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * The fields of a new entry in the order of their schema: what is given is written, what is not stands commented
 * with how it is written and what it is for; what few entries need is only named.
 */
export function filled(schema: z.ZodObject, given: Given): string {
  const open = Object.keys(schema.shape).filter((key) => given[key] === undefined);
  const rare = open.filter((key) => RARE.has(key));
  const lines = Object.entries(schema.shape).flatMap(([key, field]) => {
    if (given[key] !== undefined) return [written(key, given[key])];
    return rare.includes(key) ? [] : sampleLines(key, field as z.core.$ZodType);
  });
  const also = rare.length > 0 ? [`# Also, in content/README.md: ${rare.join(' ')}`] : [];
  return `${[...lines, ...also].join('\n')}\n`;
}

/** Fields that come later, if ever, or that a tool writes. */
const RARE = new Set([
  'slug',
  'canonical',
  'unlinkedNames',
  'sourceParagraphs',
  'previousParagraphs',
  'sessions',
  'statistics',
  'disputedBy',
  'rolls',
  'corrections',
  'previousIds',
]);

/** A field in YAML; an object has a line for each field, a list of objects one for each of them. */
function written(key: string, value: unknown): string {
  if (Array.isArray(value) && value.some(isObject))
    return [`${key}:`, ...value.map((item) => `  - ${inline(item)}`)].join('\n');
  if (!isObject(value) || isText(value)) return `${key}: ${inline(value)}`;
  return [`${key}:`, ...Object.entries(value).map(([name, inner]) => `  ${name}: ${inline(inner)}`)].join(
    '\n',
  );
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isObject(value)) return stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trimEnd();
  const fields = Object.entries(value).map(([key, inner]) => `${key}: ${inFlow(inline(inner))}`);
  return `{ ${fields.join(', ')} }`;
}

/** Commas and brackets end a plain word inside braces. */
function inFlow(words: string): string {
  return /^[^\s"'[{].*[,[\]{}]/.test(words) ? JSON.stringify(words) : words;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: object): boolean {
  return Object.keys(value).every((key) => ['zh-Hans', 'zh-Hant', 'en'].includes(key));
}
