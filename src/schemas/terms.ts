import { z } from 'zod';

/** `content/terms.yml`: words that OpenCC converts wrongly between the Chinese scripts. */
export const terms = z.strictObject({
  phrases: z
    .record(z.string().min(1), z.string().min(1))
    .describe('Simplified on the left, Traditional on the right; longest match wins'),
});
export type Terms = z.infer<typeof terms>;
