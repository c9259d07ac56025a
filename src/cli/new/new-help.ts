import { ARCHIVE_QUESTIONS } from '#scaffold/archive-scaffold.ts';
import { SCAFFOLD_KINDS } from '#scaffold/model.ts';
import { SCAFFOLD_QUESTIONS, type ScaffoldQuestion } from '#scaffold/questions.ts';
import { helpText } from '../command/command-text.ts';
import { words } from './words.ts';

/** The help of `npm run new` for a kind, or for any where the kind is not known. */
export function newCommandHelp(typedKind: string): string {
  if (typedKind === 'archive') return optionsHelp('archive --', ARCHIVE_QUESTIONS);
  const kind = SCAFFOLD_KINDS.find((candidate) => candidate === typedKind);
  if (!kind) return helpText('new', { kinds: SCAFFOLD_KINDS.join(', ') });
  const target = kind === 'session' ? 'EVENT[#ID]' : kind === 'translation' ? 'POST' : '[ID]';
  return [
    optionsHelp(`${kind} ${target} -- --title "…"`, SCAFFOLD_QUESTIONS[kind]),
    `  --dry-run           ${words.dryRun}`,
    `  --anyway            ${words.anyway}`,
  ].join('\n');
}

function optionsHelp(usage: string, questions: readonly ScaffoldQuestion[]): string {
  return [`npm run new ${usage} …`, ...questions.map(optionLine)].join('\n');
}

function optionLine({ option, description, required, choices, defaultValue }: ScaffoldQuestion): string {
  const details = [
    ...(required ? [words.required] : []),
    ...(choices ? [choices.join(' ')] : []),
    ...(defaultValue ? [words.defaultValue(defaultValue)] : []),
  ];
  return `  --${option.padEnd(17)} ${words.description(description)}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}
