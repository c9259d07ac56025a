const DAY = String.raw`(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})[日号號]?`;
const TO = String.raw`\s*(?:至|到|—|–|~|-|/)+\s*`;

const SINGLE = /^(\d{4})(?:年|[年./-](\d{1,2})(?:月|[月./-](\d{1,2})[日号號]?)?)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const WITH_TIME = /^(\d{4})-(\d{2})-(\d{2})[T ]\d{1,2}:.*$/;
const DAYS = new RegExp(String.raw`^${DAY}${TO}(?:(\d{4})[年./-])?(?:(\d{1,2})[月./-])?(\d{1,2})[日号號]?$`);
/** 2024-06-08（周六）, 2024年6月8日 星期六, 2024年6月8日下午 2:30. */
const WEEKDAY_OR_TIME =
  /\s*(?:\(\s*)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]\s*\)?|\s*(?:上午|下午|晚上|晚|早上|中午)(?:\s*\d{1,2}[:点點时時]\d{0,2}分?)?$|(?<=日)\s*\d{1,2}:\d{2}$/g;
const MONTHS_IN_ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTHS = new RegExp(String.raw`^(\d{4})年(\d{1,2})月?${TO}(\d{1,2})月$`);

/**
 * A date as Chinese authors type it, as EDTF: 2024/11/1, 2024年11月1日, ２０２４．１１．１, 二〇二四年六月, 2024年6月1日至3日.
 * @returns undefined for what is none of these, or already EDTF
 */
export function edtfOfTypedDate(typed: string): string | undefined {
  const value = digitsOfNumerals(
    typed
      .normalize('NFKC')
      .replace(/(?<=\d)[‐‑–−](?=\d)/g, '-')
      .replace(WEEKDAY_OR_TIME, '')
      .replace(/(?<=[年月])\s+|\s+(?=[年月日号號])/g, ''),
  ).trim();
  const one = SINGLE.exec(value) ?? COMPACT.exec(value) ?? WITH_TIME.exec(value);
  const edtf = one
    ? joined(one[1], one[2], one[3])
    : (rangeOfDays(value) ?? rangeOfMonths(value) ?? englishDay(value));
  return edtf === typed ? undefined : edtf;
}

/** 8 June 2024, June 8th, 2024, Jun. 8 2024; 08/06/2024 may be two days and is none of these. */
function englishDay(value: string): string | undefined {
  const [, name = '', day, year] =
    /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(value) ?? [];
  const [, firstDay, secondName = '', secondYear] =
    /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(value) ?? [];
  const month = MONTHS_IN_ENGLISH.findIndex((full) => {
    const written = (name || secondName).toLowerCase();
    return written !== '' && full.startsWith(written);
  });
  return month === -1 ? undefined : joined(year ?? secondYear, String(month + 1), day ?? firstDay);
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
