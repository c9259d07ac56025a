import type { StringTable } from '../../message.ts';

/** Values of fields for which the pages have no string. */
export const formValueStrings = {
  'form-value.stated': { 'zh-Hans': '来源写明', en: 'Stated' },
  'form-value.city': { 'zh-Hans': '城市', en: 'City' },
  'form-value.country': { 'zh-Hans': '国家或地区', en: 'Country' },
  'form-value.percent': { 'zh-Hans': '百分比', en: 'Per cent' },
  'form-value.people': { 'zh-Hans': '人', en: 'People' },
  'form-value.rank': { 'zh-Hans': '名次', en: 'Rank' },
  'form-value.count': { 'zh-Hans': '数量', en: 'Count' },
  'form-value.about': { 'zh-Hans': '约', en: 'About' },
  'form-value.nearly': { 'zh-Hans': '近', en: 'Nearly' },
  'form-value.over': { 'zh-Hans': '超过', en: 'Over' },
  'form-value.at-least': { 'zh-Hans': '至少', en: 'At least' },
  'form-value.under': { 'zh-Hans': '不到', en: 'Under' },
  'form-value.family-given': { 'zh-Hans': '姓在前', en: 'Family name first' },
  'form-value.given-family': { 'zh-Hans': '名在前', en: 'Given name first' },
  'form-value.yes': { 'zh-Hans': '显示', en: 'Yes' },
  'form-value.search-only': { 'zh-Hans': '只用于搜索', en: 'Only for search' },
  'form-value.no': { 'zh-Hans': '不显示', en: 'No' },
  'form-value.public-role': { 'zh-Hans': '公开担任角色', en: 'Had a public role' },
  'form-value.asked': { 'zh-Hans': '本人要求收录', en: 'Asked to be listed' },
  'form-value.opt-out': { 'zh-Hans': '要求不被收录', en: 'Asked not to be listed' },
} as const satisfies StringTable;
