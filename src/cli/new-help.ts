import { BEGINNINGS, QUESTIONS, type Question } from '#scaffold/questions.ts';

/** How to begin a file of a kind, or of any when none is named. */
export function help(kind: string): string {
  const own = BEGINNINGS.find((candidate) => candidate === kind);
  if (!own)
    return `npm run new <kind> [id] -- --title "…"     kind: ${BEGINNINGS.join(', ')}
npm run new <kind> -- --help               what a kind asks`;
  const target = own === 'session' ? '<event>[#id]' : own === 'translation' ? '<post>' : '[id]';
  return [
    `npm run new ${own} ${target} -- --title "…" …`,
    ...QUESTIONS[own].map(flagLine),
    '  --dry-run           shows the file and writes nothing',
    '  --anyway            it is another one than those of the same name',
  ].join('\n');
}

function flagLine({ flag, wants, required, choices, otherwise }: Question): string {
  const details = [
    ...(required ? ['needed'] : []),
    ...(choices ? [choices.join(' ')] : []),
    ...(otherwise ? [`${otherwise} when left out`] : []),
  ];
  return `  --${flag.padEnd(17)} ${wants}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}
