import { z } from 'zod';
import { edtf } from './edtf.ts';
import { entryId } from './id.ts';
import { citations } from './source.ts';
import { countryCode } from './standard-codes.ts';
import { line, lineText } from './text.ts';

/** An id of `content/places.yml`. */
export const placeId = entryId.describe('Id in content/places.yml');

const degrees = (most: number, which: string) => {
  const message = `${which} is a number from -${most} to ${most}; latitude comes first: [31.2, 121.5]`;
  return z.number().min(-most, message).max(most, message);
};

/** Latitude and longitude in degrees. */
export const coordinates = z
  .tuple([degrees(90, 'latitude'), degrees(180, 'longitude')])
  .describe('Latitude, then longitude: [31.2, 121.5]');

const place = z.strictObject({
  name: lineText.describe('Name of the city'),
  formerNames: z
    .array(
      z.strictObject({
        name: lineText.describe('Former name'),
        until: edtf.optional().describe('Until when'),
      }),
    )
    .optional()
    .describe('Former names, for search'),
  aliases: z.array(line).optional().describe('Other names that search finds'),
  country: countryCode,
  coordinates,
  source: citations,
});
export type Place = z.infer<typeof place>;

/** `content/places.yml`: the cities where events are held and organizations are at home, by id. */
export const placeRegister = z.record(entryId, place);
