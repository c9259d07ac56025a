import type { Node } from '#graph/model/model.ts';
import { localeOf } from '#i18n/locales.ts';
import { displayName } from '#i18n/names.ts';
import type { Lang, Text } from '#schemas/text.ts';

/** The name of a node for maintainers: in their language where it has one. */
export function nodeName({ kind, data }: Node, lang: Lang): string {
  if (kind === 'person') return displayName(data.names, localeOf(lang), WITHOUT_CONVERSION).value;
  return textIn(kind === 'post' || kind === 'session' ? data.title : data.name, lang);
}

/** A text in a language, else in another one. */
export function textIn(text: Text, lang: Lang): string {
  if (typeof text === 'string') return text;
  return (
    text[lang] ??
    (lang === 'en' ? undefined : text['zh-Hans']) ??
    text.en ??
    text['zh-Hans'] ??
    text['zh-Hant'] ??
    ''
  );
}

const unchanged = (text: string) => text;
const WITHOUT_CONVERSION = {
  toHans: unchanged,
  toHant: unchanged,
  personToHans: unchanged,
  personToHant: unchanged,
};
