import type { NodeId } from '#graph/model/model.ts';
import { byLetter, inPinyin } from '#i18n/collate.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { isHan } from '#i18n/names.ts';
import { all } from './graph.ts';

/** One line of an index of people: the name it is filed by, and what else helps to know who it is. */
export interface IndexLine {
  id: NodeId;
  filed: string;
  /** The name the page leads with, where that is another. */
  lead: LocalizedText | undefined;
  pinyin: string | undefined;
}

/**
 * Two indexes of people, as at the end of a book: Han names by pinyin, others by Latin letter. Someone with names
 * in both stands in both.
 */
export function peopleIndexes(context: LocaleContext): {
  pinyin: [string, IndexLine[]][];
  latin: [string, IndexLine[]][];
} {
  const lines = all('person').flatMap(({ id, data }) => {
    const { lead, others } = context.names(data.names);
    const forms = [lead, ...others].filter(
      ({ kind, inferred }) => !inferred && kind !== 'handle' && kind !== 'former',
    );
    const first = [forms.find(({ value }) => isHan(value)), forms.find(({ value }) => !isHan(value))];
    const filed = first.flatMap((form) => form?.value ?? []);
    return (filed.length > 0 ? filed : [lead.value]).map((value) => lineOf(id, value, context));
  });
  const nameOf = ({ filed }: IndexLine) => filed;
  return {
    pinyin: byLetter(
      lines.filter(({ filed }) => isHan(filed)),
      'person',
      nameOf,
    ),
    latin: byLetter(
      lines.filter(({ filed }) => !isHan(filed)),
      'person',
      nameOf,
    ),
  };
}

function lineOf(id: NodeId, filed: string, context: LocaleContext): IndexLine {
  const name = context.name(id);
  return {
    id,
    filed,
    lead: name.text === filed ? undefined : name,
    pinyin: isHan(filed) ? inPinyin(filed, 'person') : undefined,
  };
}
