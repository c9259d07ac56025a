import type { Rule } from '../rule.ts';

/** The rules for a terminal: a line with the name and the description of each, in alphabetical order. */
export function ruleList(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ name }) => name.length));
  return sorted(rules)
    .map(({ name, description }) => `${name.padEnd(width)}  ${description}`)
    .join('\n');
}

/** The rules as the Markdown table of `content/README.md`. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = sorted(rules).map(({ name, description }) => `| \`${name}\` | ${description} |`);
  return ['| rule | what must be true |', '| --- | --- |', ...rows].join('\n');
}

function sorted(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => (a.name < b.name ? -1 : 1));
}
