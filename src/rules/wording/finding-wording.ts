import type { Finding } from '#reader/finding.ts';
import { urlWordings } from './url-wordings.ts';
import { fieldWordings } from './field-wordings.ts';
import { nameWordings } from './name-wordings.ts';
import { pictureWordings } from './picture-wordings.ts';
import { fileWordings } from './file-wordings.ts';
import { statementWordings } from './statement-wordings.ts';
import { textWordings } from './text-wordings.ts';
import type { Wordings, Wording } from './wording.ts';
import { yamlWordings } from './yaml-wordings.ts';

const wordings: Wordings = {
  ...fileWordings,
  ...yamlWordings,
  ...fieldWordings,
  ...statementWordings,
  ...nameWordings,
  ...textWordings,
  ...pictureWordings,
  ...urlWordings,
};

/**
 * The words for a finding.
 * @throws when a code has no wording, which is a mistake of ours
 */
export function findingWording({ code, args }: Finding): Wording {
  const wording = wordings[code];
  if (!wording) throw new Error(`no wording for the finding ${code}`);
  return wording(args);
}
