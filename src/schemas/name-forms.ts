import type { Text } from './text.ts';

/** Fields that name something that is not a person. */
export interface NamedData {
  name?: Text | undefined;
  shortName?: Text | undefined;
  aliases?: readonly string[] | undefined;
  formerNames?: readonly { name: Text }[] | undefined;
}

/** The strings by which something is called, in every language, by field. */
export interface NameForms {
  full: string[];
  short: string[];
  aliases: readonly string[];
  former: string[];
}

/** The names of an event, project, organization or series. */
export function nameForms({ name, shortName, aliases = [], formerNames = [] }: NamedData): NameForms {
  return {
    full: textForms(name),
    short: textForms(shortName),
    aliases,
    former: formerNames.flatMap((item) => textForms(item.name)),
  };
}

/** The strings of a text in one or several languages; none for a missing text. */
export function textForms(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text).flatMap((form) => form ?? []);
}
