import type { FindingCode } from '#reader/finding.ts';
import type { FindingArguments } from '#reader/finding-arguments.ts';
import { fieldWordings } from './field-wordings.ts';
import { fileWordings } from './file-wordings.ts';
import { nameWordings } from './name-wordings.ts';
import { pictureWordings } from './picture-wordings.ts';
import { statementWordings } from './statement-wordings.ts';
import { textWordings } from './text-wordings.ts';
import { translationWordings } from './translation-wordings.ts';
import { typingWordings } from './typing-wordings.ts';
import { urlWordings } from './url-wordings.ts';
import type { Wording, Wordings } from './wording.ts';
import { yamlWordings } from './yaml-wordings.ts';

/** The type makes the compiler refuse a code without a message. */
const wordings: Wordings = {
  ...fileWordings,
  ...yamlWordings,
  ...typingWordings,
  ...fieldWordings,
  ...statementWordings,
  ...nameWordings,
  ...textWordings,
  ...translationWordings,
  ...pictureWordings,
  ...urlWordings,
};

/** The message of a finding. */
export function findingWording<Code extends FindingCode>(finding: {
  code: Code;
  args: FindingArguments[Code];
}): Wording {
  return wordings[finding.code](finding.args);
}
