import { readFileSync } from 'node:fs';
import { runCommand } from './command/run-command.ts';
import { licenceList } from './licences/licence-list.ts';

runCommand({
  help: `npm run licences              packages of package-lock.json by licence, those that the site needs
npm run licences -- --tools   also those that only build and test it, and what is bundled into scripts of the browser`,
  options: { tools: { type: 'boolean', default: false } },
  run({ values: { tools } }) {
    for (const { licence, packages } of licenceList(readFileSync('package-lock.json', 'utf8'), tools))
      console.log(`${licence} (${packages.length})\n  ${packages.join(', ')}`);
  },
});
