import type { Node } from '#graph/model/model.ts';
import { displayName } from '#i18n/names.ts';
import type { Text } from '#schemas/text.ts';

/** The name of a node for maintainers: English where it has an English one. */
export function nodeName({ kind, data }: Node): string {
  if (kind === 'person') return displayName(data.names, 'en', WITHOUT_CONVERSION).value;
  return englishText(kind === 'post' || kind === 'session' ? data.title : data.name);
}

/** A text in English, or in Chinese where there is no English. */
export function englishText(text: Text): string {
  return typeof text === 'string' ? text : (text.en ?? text['zh-Hans'] ?? text['zh-Hant'] ?? '');
}

const unchanged = (text: string) => text;
const WITHOUT_CONVERSION = {
  toHans: unchanged,
  toHant: unchanged,
  personToHans: unchanged,
  personToHant: unchanged,
};
