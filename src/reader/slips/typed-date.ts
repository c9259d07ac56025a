const DAY = String.raw`(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})[日号號]?`;
const TO = String.raw`\s*(?:至|到|—|–|~|-|/)+\s*`;

const SINGLE = /^(\d{4})(?:年|[年./-](\d{1,2})(?:月|[月./-](\d{1,2})[日号號]?)?)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const WITH_TIME = /^(\d{4})-(\d{2})-(\d{2})[T ]\d{1,2}:.*$/;
const DAYS = new RegExp(String.raw`^${DAY}${TO}(?:(\d{4})[年./-])?(?:(\d{1,2})[月./-])?(\d{1,2})[日号號]?$`);
const MONTHS = new RegExp(String.raw`^(\d{4})年(\d{1,2})月?${TO}(\d{1,2})月$`);

/**
 * A date as Chinese authors type it, as EDTF: 2024/11/1, 2024年11月1日, ２０２４．１１．１, 二〇二四年六月, 2024年6月1日至3日.
 * @returns undefined for what is none of these, or already EDTF
 */
export function edtfOfTypedDate(typed: string): string | undefined {
  const value = digitsOfNumerals(
    typed.normalize('NFKC').replace(/(?<=[年月])\s+|\s+(?=[年月日号號])/g, ''),
  ).trim();
  const one = SINGLE.exec(value) ?? COMPACT.exec(value) ?? WITH_TIME.exec(value);
  const edtf = one ? joined(one[1], one[2], one[3]) : (rangeOfDays(value) ?? rangeOfMonths(value));
  return edtf === typed ? undefined : edtf;
}

function rangeOfDays(value: string): string | undefined {
  const [, year, month, day, endYear, endMonth, endDay] = DAYS.exec(value) ?? [];
  if (!year) return undefined;
  return `${joined(year, month, day)}/${joined(endYear ?? year, endMonth ?? month, endDay)}`;
}

function rangeOfMonths(value: string): string | undefined {
  const [, year, start, end] = MONTHS.exec(value) ?? [];
  return year && `${joined(year, start)}/${joined(year, end)}`;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

const NUMERALS = '〇一二三四五六七八九';

/** Chinese numerals before 年, 月 and 日 as digits: 二〇二四年十一月 is 2024年11月. */
function digitsOfNumerals(text: string): string {
  return text.replace(/[〇零一二三四五六七八九十]+(?=[年月日号號])/g, (numeral) => {
    const tens = /^([一二三]?)十([一-九]?)$/.exec(numeral);
    if (tens) return `${NUMERALS.indexOf(tens[1] || '一')}${NUMERALS.indexOf(tens[2] || '〇')}`;
    return Array.from(numeral.replaceAll('零', '〇'), (digit) => NUMERALS.indexOf(digit)).join('');
  });
}
