import type { CharFolder } from '#text/char-folding.ts';
import { HAN_PATTERN } from '#text/han.ts';

/** A query taken apart: what it says about time, place and edition, and the words that are left. */
export interface Question {
  years: string[];
  /** The month of the years, as `06`. */
  month?: string;
  /** Which edition of a series, counted from 1. */
  ordinal?: number;
  /** The edition after today, or before it. */
  relative?: 'next' | 'last';
  /** Folded text without question words, before years and editions were taken out: a name may contain them. */
  subject: string;
  /** The words left, each in one script. */
  parts: string[];
  /** True when it has the form of a question or of several words; a compound such as 主题演讲 has not. */
  isAsked: boolean;
  /** True when it asks what something is: then a series is meant, not its latest edition. */
  definition: boolean;
  /** True for a question about events of any name. */
  anyEvent: boolean;
  /** True when it asks who took part: then the events of a city are meant. */
  participants: boolean;
  /** True when it says that a company is meant: of nodes of one name, the organization. */
  company: boolean;
  /** True when it asks for a text about something. */
  post: boolean;
}

/**
 * Takes a query apart. Every list is in folded (Simplified, lower-case) characters.
 * @param today as `YYYY-MM-DD`: what "last year" refers to
 */
export function parseQuestion(input: string, foldChar: CharFolder, today: string): Question {
  const typed = [...input].map((char) => foldChar(char).folded).join('');
  const folded = withYears(typed, Number(today.slice(0, 4)));
  const subject = collapse(folded.replace(QUESTION_WORDS, ' '));
  const years = [...subject.matchAll(YEAR)].map(([, year = '']) => year);
  const ordinal = readOrdinal(subject);
  const relative = NEXT.test(folded) ? 'next' : LAST.test(folded) ? 'last' : undefined;
  const month = years.length > 0 ? readMonth(subject) : undefined;
  const rest = [...(month ? [MONTH] : []), YEAR, ORDINAL, NEXT_WORDS, LAST_WORDS].reduce(
    (text, words) => text.replace(words, ' '),
    subject,
  );
  const named = rest.replace(EVENT_WORDS, ' ');
  return {
    years,
    ...(month ? { month } : {}),
    ...(ordinal ? { ordinal } : {}),
    ...(relative ? { relative } : {}),
    subject,
    parts: (collapse(named).match(SCRIPT_PART) ?? []).filter((part) => /[\p{L}\p{N}]/u.test(part)),
    isAsked: ASKED.test(typed) || typed !== folded || years.length > 0,
    definition: DEFINITION.test(folded),
    anyEvent: named !== rest,
    company: COMPANY.test(folded),
    post: POST.test(folded),
    participants: PARTICIPANTS.test(folded),
  };
}

/** A query without the operators that other search engines know. */
export function withoutOperators(input: string): string {
  return collapse(input.replace(/(^|\s)(?:AND|OR|&&|\|\|)(?=\s|$)/g, ' '));
}

const SCRIPT_PART = new RegExp(`${HAN_PATTERN}+|[^${HAN_PATTERN}\\s，。、？！,?!:：;；（）()“”"'’·]+`, 'gu');

// Longer ones first: 是谁 before 谁.
const CHINESE_WORDS =
  '请问|我想(?:知道|找)|有没有|都有(?:谁|哪些)|有(?:谁|哪些人?|什么人?)|是什么时候|什么时候|是什么|什么是|在什么地方|什么地方|在?哪家公司|是?哪个公司的?|公司|在哪里?|哪里|哪儿|哪些人?|哪个|哪几|哪年|何时|何地|谁是|是谁|谁在|谁来自|来自|谁|是?做什么的?|什么|多少|怎么样|怎么|如何|日期|时间|地点|会场|为什么|参加(?:了|过|的)?|出席(?:了|过|的)?|[去来](?:了|过)|组织(?:者|了|过|的)?|举办(?:了|过|的)?|主办(?:方|了|过|的)?|主持(?:了|过|的)?|发起(?:了|过|的)|创建(?:了|过|的)|办(?:了|过|的)|写(?:了|过|的)|讲(?:了|过)|谈(?:了|过|到)|做(?:了|过)|用(?:了|过)|演讲(?:者|嘉宾|人)?|议程|日程|时间表|第几[届次期]|录像|视频|幻灯片?|讲稿|海报|报名|门票|承办(?:方|了|过|的)?|协办(?:方|了|过|的)?|讲者|讲师|嘉宾|议题|分享|照片|合影|回顾|介绍|简介|资料|所有|全部|的人|(?<=.)文章|(?<=.)博文|的|了|吗|呢|吧|有关|关于';
const ENGLISH_WORDS =
  "who(?:'s| is| was| are| were)?|what(?:'s| is| was| are)?|where(?:'s| is| was)?|when(?:'s| is| was)?|which|how many|how|did|does|do|spoke|speaks|spoken|speakers?|talks?|sessions?|keynotes?|attended|attends?|joined|organi[sz]ed|organi[sz]ers?|hosted|works?|worked|created?|started|founded|wrote|photos?|pictures?|recap|agenda|schedule|programme?|slides?|videos?|articles?|blog posts?|recordings?|tickets?|venue|about|tell me|show me|find|the|an?|of|in|at|on|for|by|from|to|with|and|or|is|was|it|there";
// 么 is folded to 幺.
const QUESTION_WORDS = new RegExp(
  `${CHINESE_WORDS.replaceAll('么', '幺')}|(?<![a-z0-9])(?:${ENGLISH_WORDS})(?![a-z0-9])|[?？]`,
  'g',
);
const DEFINITION = /什[么幺]是|是什[么幺](?!时)|(?<![a-z])what(?:'s| is| are)(?![a-z])/;
const ASKED = /[谁什哪何吗呢怎的了?？\s]|多少|(?<![a-z])(?:who|what|where|when|which|how)/;
const POST = /(?<=.)(?:文章|博文)|(?<![a-z])(?:articles?|blog posts?)(?![a-z])/;
const COMPANY = /(?<!哪[家个])公司|(?<![a-z])(?:company|inc|corp)(?![a-z])/;
const PARTICIPANTS =
  /谁.{0,2}(?:参加|出席|[去来][了过])|(?:参加|出席|[去来])[了过].*谁|(?<![a-z])who (?:spoke|attended|joined|was|were)(?![a-z])/;
const EVENT_WORDS = /活动|会议|大会|聚会|(?<![a-z])(?:events?|conferences?|gatherings?)(?![a-z])/g;
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A month behind its year, or an English one anywhere. */
const MONTH =
  /(?<=(?:19|20)\d\d\s?年?)\s*(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\s?月份?|(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.?(?![a-z])/g;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)(?:\s?年度?)?/g;
const ORDINAL =
  /第([0-9一二三四五六七八九十两]+)[届次场期回]|[首头][届次场期回]()|(?:#|(?<![a-z])no\.?\s?)(\d{1,2})(?!\d)|(?<![a-z0-9])(\d+)(?:st|nd|rd|th)(?![a-z0-9])|(?<![a-z])(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?![a-z])|(?<=(?:meetup|summit|webinar|conference|沙龙|大会|峰会|聚会)\s?)(\d{1,2})$/g;
/** Years from this one on. */
const RELATIVE_YEARS: readonly [RegExp, number][] = [
  [/前年/g, -2],
  [/去年|上一年|(?<![a-z])last year(?:'s)?(?![a-z])/g, -1],
  [/今年|本年度?|(?<![a-z])this year(?:'s)?(?![a-z])/g, 0],
  [/明年|(?<![a-z])next year(?:'s)?(?![a-z])/g, 1],
];
const NEXT_WORDS = /下一?[届次场个站]|接下来|即将|(?<![a-z])(?:next|upcoming)(?![a-z])/g;
const LAST_WORDS =
  /上一?[届次场个]|最[近新]一?[届次场期回个]|最近|最新|(?<![a-z])(?:last|latest|previous)(?![a-z])/g;
const NEXT = new RegExp(NEXT_WORDS.source);
const LAST = new RegExp(LAST_WORDS.source);
const DIGITS = '一二三四五六七八九';
/** English ordinals, from first on. */
export const ENGLISH_ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function readOrdinal(text: string): number | undefined {
  const [match] = text.matchAll(ORDINAL);
  const [, chinese, first, number, digits, word, last] = match ?? [];
  if (chinese !== undefined) return chineseNumber(chinese);
  if (first !== undefined) return 1;
  const stated = number ?? digits ?? last;
  if (stated !== undefined) return Number(stated);
  return word === undefined ? undefined : ENGLISH_ORDINALS.indexOf(word) + 1;
}

function readMonth(text: string): string | undefined {
  const [match] = text.matchAll(MONTH);
  const [, number, name] = match ?? [];
  const month = number === undefined ? ENGLISH_MONTHS.indexOf(name ?? '') + 1 : chineseNumber(number);
  return month === 0 ? undefined : String(month).padStart(2, '0');
}

/** A text with relative years as numbers: 去年 and last year. */
function withYears(text: string, year: number): string {
  return RELATIVE_YEARS.reduce(
    (result, [words, offset]) => result.replace(words, ` ${year + offset}年 `),
    text,
  );
}

/** 3, 三, 十, 十二, 二十一 as numbers; 0 for anything else. */
function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (char: string) => (char === '两' ? 2 : DIGITS.indexOf(char) + 1);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 10 : digit(tens ?? '') * 10) : 0;
  return ten + (ones === '' || ones === undefined ? 0 : digit(ones));
}

/** A number as Chinese writes editions: 1 is 一, 12 is 十二. */
export function toChineseNumber(n: number): string {
  if (n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens - 1]}十`;
  return ten + (n % 10 === 0 ? '' : DIGITS[(n % 10) - 1]);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
