import type { Finding } from '#reader/finding.ts';
import { addresses } from './wording/addresses.ts';
import { fields } from './wording/fields.ts';
import { names } from './wording/names.ts';
import { pictures } from './wording/pictures.ts';
import { reading } from './wording/reading.ts';
import { statements } from './wording/statements.ts';
import { texts } from './wording/texts.ts';
import type { Wordings, Words } from './wording/words.ts';
import { yaml } from './wording/yaml.ts';

const wordings: Wordings = {
  ...reading,
  ...yaml,
  ...fields,
  ...statements,
  ...names,
  ...texts,
  ...pictures,
  ...addresses,
};

/**
 * The words for a finding.
 * @throws when a code has no wording, which is a mistake of ours
 */
export function wordsFor({ code, args }: Finding): Words {
  const wording = wordings[code];
  if (!wording) throw new Error(`no wording for the finding ${code}`);
  return wording(args);
}
