import { type CharFolder, normalizeName } from '#text/char-folding.ts';
import { hasHan } from '#text/han.ts';
import type { NameRow } from '../index/tables.ts';
import type { Question } from './question.ts';
import { countOf, type UnderstandingContext } from './understanding-context.ts';

/** A node whose whole name occurs in a text. */
export interface NameInside {
  row: NameRow;
  /** The name, normalised. */
  form: string;
}

/** Nodes whose whole name occurs in a text, in its order, and what is left of it; a longer name hides one inside it. */
export function namesInside(
  text: string,
  { names, foldChar, mentions }: UnderstandingContext,
): { found: NameInside[]; rest: string } {
  const joined = normalizeName(text, foldChar);
  const forms = names.flatMap((name) =>
    name.normalized.flatMap((form) =>
      joined.includes(form) && isNameLike(form) ? [{ form, row: name.row }] : [],
    ),
  );
  const words = text.replace(/[^\p{L}\p{N}+#.]+/gu, ' ').trim();
  let rest = words;
  const found: (NameInside & { at: number })[] = [];
  const present = forms.filter(({ form }) => wordPattern(form).test(words));
  for (const { form, row } of present.sort(
    (a, b) => b.form.length - a.form.length || countOf(b.row, mentions) - countOf(a.row, mentions),
  )) {
    if (!wordPattern(form).test(rest) && !found.some((other) => sharesName(other.row, row, form, foldChar)))
      continue;
    rest = rest.replace(wordPattern(form), ' ');
    found.push({ row, form, at: words.search(wordPattern(form)) });
  }
  return { found: found.sort((a, b) => a.at - b.at), rest: rest.trim() };
}

/** A name of which a part of a query may be an accident is left out: single characters, two Latin letters. */
function isNameLike(form: string): boolean {
  return hasHan(form) ? [...form].length > 1 : form.length > 2 && !/^\d+$/.test(form);
}

/** A name that may be followed by the number of a version: dubbo3. */
const VERSIONED = /[a-z]{4}$/;

/** A name without its blanks, as it may be written in a text: Latin words end at other letters, Han characters do not. */
function wordPattern(form: string): RegExp {
  const source = [...form].map((char) => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('[\\s.]*');
  const [start, end] = [/^[a-z0-9]/.test(form), /[a-z0-9]$/.test(form)];
  const after = VERSIONED.test(form) ? '(?![a-z])' : '(?![a-z0-9])';
  return new RegExp(`${start ? '(?<![a-z0-9])' : ''}${source}${end ? after : ''}`, 'u');
}

function sharesName(other: NameRow, row: NameRow, form: string, foldChar: CharFolder): boolean {
  return other.id !== row.id && other.names.some((name) => normalizeName(name, foldChar) === form);
}

/** True when a name is one or several whole words of a text. */
export function isWholeWords(text: string, form: string, foldChar: CharFolder): boolean {
  const words = text.split(/\s+/).map((word) => normalizeName(word, foldChar));
  return words.some((_, start) => words.some((__, end) => words.slice(start, end + 1).join('') === form));
}

/** The one company whose name is a part of a query and a word such as 科技: 顺丰 for 顺丰科技. */
export function companiesWithShortName(parts: readonly string[], { names }: UnderstandingContext): NameRow[] {
  return parts
    .filter((part) => hasHan(part) && [...part].length > 1)
    .flatMap((part) => {
      const rows = names.filter(
        ({ row, normalized }) =>
          row.id.startsWith('organization:') &&
          normalized.some((name) => name.startsWith(part) && COMPANY_END.test(name.slice(part.length))),
      );
      return rows.length === 1 ? rows.map(({ row }) => row) : [];
    });
}

const COMPANY_END = /^(?:科技|集团|智能|信息|网|通讯|技术|公司|股份|金融|找房)$/;

/**
 * The one organization that two Han characters abbreviate: 招行 for 招商银行, 农行 for 中国农业银行. Other names than those of banks and
 * universities have abbreviations that are common words.
 */
export function abbreviatedOrganizations(
  parts: readonly string[],
  { names }: UnderstandingContext,
): NameRow[] {
  return parts
    .filter((part) => [...part].length === 2 && /[行大]$/.test(part))
    .flatMap((part) => {
      const [first = '', last = ''] = part;
      const isShortOf = (form: string) => {
        const name = form.replace(/^中国/, '');
        return name.startsWith(first) && /(?:银行|大学)$/.test(name) && name.includes(last, name.length - 2);
      };
      const rows = names.filter(
        ({ row, normalized }) => row.id.startsWith('organization:') && normalized.some(isShortOf),
      );
      return rows.length === 1 ? rows.map(({ row }) => row) : [];
    });
}

/**
 * The one node that a Latin word of a query names although its whole name is longer: APISIX for Apache APISIX. Projects come
 * before people, and these before organizations; a word that several of the same kind have names none.
 */
export function nodesWithWord(parts: readonly string[], { names }: UnderstandingContext): NameRow[] {
  return parts
    .filter((part) => /^[a-z]{4,}$/.test(part))
    .flatMap((part) => {
      const rows = names
        .filter(({ words }) => words.some((name) => name.includes(part)))
        .map(({ row }) => row);
      const byKind = ['project:', 'person:', 'organization:'].map((kind) =>
        rows.filter(({ id }) => id.startsWith(kind)),
      );
      const [first = []] = byKind.filter((ofKind) => ofKind.length > 0);
      return first.length === 1 ? first : [];
    });
}

/** Nodes with the whole name that a word of the query is, and all its other words in their other names: CNC 社区 for 云原生社区. */
export function nodesWithAllWords(
  { parts }: Question,
  found: readonly NameInside[],
  { names }: UnderstandingContext,
): NameRow[] {
  const rows = found.filter(({ form }) => parts.includes(form)).map(({ row }) => row);
  const named = names.filter(
    ({ row }) => rows.includes(row) && /^(?:person|project|organization):/.test(row.id),
  );
  const hasAll = named.filter(({ allNames }) => parts.every((part) => allNames.includes(part)));
  return parts.length > 1 ? hasAll.map(({ row }) => row) : [];
}

/** True when a query has words besides the names in it, or the names of two nodes none of which is a person. */
export function isAboutMore(
  { parts }: Question,
  nodes: readonly NameRow[],
  { found }: { found: readonly NameInside[] },
): boolean {
  const forms = [
    ...found.map(({ form }) => form),
    ...nodes.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
  ];
  const left = parts
    .filter((part) => !forms.some((form) => form.includes(part)))
    .map((part) => forms.reduce((text, form) => text.replace(form, ' '), part));
  if (parts.length < 2) return false;
  const isWord = (word: string) => (hasHan(word) ? [...word].length > 1 : word.length > 2);
  if (left.some((part) => part.split(' ').some(isWord))) return true;
  const kinds = [...new Set(nodes.map(({ id }) => id))].map((id) => id.slice(0, id.indexOf(':')));
  return kinds.length > 1 && kinds.every((kind) => kind === 'project' || kind === 'organization');
}
