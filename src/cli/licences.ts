import { readFileSync } from 'node:fs';
import { helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { licenceList } from './licences/licence-list.ts';

runCommand({
  help: helpText('licences'),
  options: { tools: { type: 'boolean', default: false } },
  run({ values: { tools } }) {
    for (const { licence, packages } of licenceList(readFileSync('package-lock.json', 'utf8'), tools))
      console.log(`${licence} (${packages.length})\n  ${packages.join(', ')}`);
  },
});
