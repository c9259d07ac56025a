import { type StringKey, siteStrings } from '#i18n/strings/site-strings.ts';
import { isStringKey } from '#i18n/translate.ts';
import type { Finding } from '#reader/finding.ts';
import { hasHan } from '#text/han.ts';

/** Field names and values that authors write in Chinese, as the form and the pages show them, with what is meant. */
export function withChineseTerms(findings: readonly Finding[]): Finding[] {
  const fields = new Set<string>();
  const named = findings.map((finding): Finding => {
    if (finding.code === 'unknown-field') {
      const suggestion =
        finding.args.suggestion ?? fieldOf(finding.args.field, missingIn(findings, finding.file));
      if (!suggestion) return finding;
      fields.add(`${finding.file} ${finding.args.field.replace(/[^.]*$/, suggestion)}`);
      return { ...finding, args: { ...finding.args, suggestion } };
    }
    if (finding.code !== 'not-one-of' || finding.args.suggestion) return finding;
    const suggestion = valueWith(finding.args.value, finding.args.values.split(', '));
    return suggestion ? { ...finding, args: { ...finding.args, suggestion } } : finding;
  });
  return named.filter(
    (finding) => finding.code !== 'missing-field' || !fields.has(`${finding.file} ${finding.args.field}`),
  );
}

/** Names of fields, without their objects, that a file lacks. */
function missingIn(findings: readonly Finding[], file: string): string[] {
  return findings.flatMap((finding) =>
    finding.code === 'missing-field' && finding.file === file ? [finding.args.field.replace(/.*\./, '')] : [],
  );
}

/** Of the fields with this Chinese name the one that the file lacks, else the first. */
function fieldOf(path: string, missing: readonly string[]): string | undefined {
  const written = path.replace(/.*\./, '');
  if (!hasHan(written)) return undefined;
  const fields = Object.entries(siteStrings).flatMap(([key, text]) => {
    const name = /^field\.(?:[A-Za-z]+\.)?([A-Za-z]+)$/.exec(key)?.[1];
    return name && chineseOf(text) === written ? [name] : [];
  });
  return fields.find((name) => missing.includes(name)) ?? fields[0];
}

function valueWith(written: string, values: readonly string[]): string | undefined {
  if (!hasHan(written)) return undefined;
  return values.find((value) =>
    Object.keys(siteStrings).some(
      (key) =>
        key.endsWith(`.${value}`) && isStringKey(key) && chineseOf(siteStrings[key as StringKey]) === written,
    ),
  );
}

function chineseOf(text: unknown): string | undefined {
  return typeof text === 'object' && text !== null && 'zh-Hans' in text ? String(text['zh-Hans']) : undefined;
}
