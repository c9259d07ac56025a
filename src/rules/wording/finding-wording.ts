import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { FindingCode } from '#reader/finding.ts';
import type { FindingArguments } from '#reader/finding-arguments.ts';
import type { Lang } from '#schemas/text.ts';
import { hasHan } from '#text/han.ts';
import { chineseFieldWordings } from './chinese/field-wordings.ts';
import { chineseFileWordings } from './chinese/file-wordings.ts';
import { chineseMarkupWordings } from './chinese/markup-wordings.ts';
import { chineseNameWordings } from './chinese/name-wordings.ts';
import { chinesePictureWordings } from './chinese/picture-wordings.ts';
import { chineseStatementWordings } from './chinese/statement-wordings.ts';
import { chineseTextWordings } from './chinese/text-wordings.ts';
import { chineseTranslationWordings } from './chinese/translation-wordings.ts';
import { chineseUrlWordings } from './chinese/url-wordings.ts';
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

/** The types make the compiler refuse a code without a message in both languages. */
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

const chineseWordings: Wordings = {
  ...chineseFileWordings,
  ...chineseFieldWordings,
  ...chineseStatementWordings,
  ...chineseNameWordings,
  ...chineseTextWordings,
  ...chineseMarkupWordings,
  ...chineseTranslationWordings,
  ...chinesePictureWordings,
  ...chineseUrlWordings,
};

/** The message of a finding. Traditional Chinese is converted from Simplified. */
export function findingWording<Code extends FindingCode>(
  finding: { code: Code; args: FindingArguments[Code] },
  lang: Lang = 'en',
): Wording {
  if (lang === 'en') return wordings[finding.code](finding.args);
  const wording = chineseWordings[finding.code](finding.args);
  return lang === 'zh-Hant' ? inTraditional(wording, finding.args) : wording;
}

/** What the author wrote is not converted: it is quoted, or has to be typed. */
function inTraditional({ what, why, fix }: Wording, args: object): Wording {
  const written = Object.values(args).filter(
    (value): value is string => typeof value === 'string' && hasHan(value),
  );
  const longestFirst = written.toSorted((a, b) => b.length - a.length);
  traditional ??= createScriptConversion({}).toHant;
  const convert = traditional;
  const converted = (text: string) => {
    const hidden = longestFirst.reduce(
      (rest, value, index) => rest.replaceAll(value, placeholder(index)),
      text,
    );
    return longestFirst.reduce(
      (rest, value, index) => rest.replaceAll(placeholder(index), value),
      convert(hidden),
    );
  };
  return { what: converted(what), why: converted(why), fix: converted(fix) };
}

/** A character of the private use area, which no conversion changes. */
function placeholder(index: number): string {
  return String.fromCodePoint(0xe000 + index);
}

let traditional: ((text: string) => string) | undefined;
