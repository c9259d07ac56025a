import { z } from 'zod';
import { isDay } from './edtf.ts';

/** The checks of `npm run verify`, in the order of the page about them. */
export const CHECK_NAMES = [
  'evidence',
  'addresses',
  'links',
  'outside',
  'opt-out',
  'foreign',
  'html',
  'languages',
  'feeds',
  'calendars',
  'linked-data',
  'open-data',
  'hostile',
  'properties',
  'repeat',
  'rebuild',
  'hosting',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

const day = z.string().refine(isDay, 'a day, as 2024-08-21');

const checkResult = z.strictObject({
  checked: z.int().min(0).describe('How many things were examined'),
  faults: z.int().min(0).describe('How many of them were wrong'),
  seconds: z.number().min(0),
  run: day.describe('Day of the run'),
  content: day.describe('Day of the last change of the content that was examined'),
});
export type CheckResult = z.infer<typeof checkResult>;

/** `content/verified.lock.yml`: the last results of `npm run verify`, by check. */
export const verification = z.partialRecord(z.enum(CHECK_NAMES), checkResult);
export type Verification = z.infer<typeof verification>;
