import { z } from 'zod';
import { entryId } from './id.ts';
import { citations } from './source.ts';
import { line, lineText } from './text.ts';

/** An id of `content/topics.yml`. */
export const topicId = entryId.describe('Id in content/topics.yml');

/** Topics of a post, event, session or project. */
export const topicIds = z
  .array(topicId)
  .min(1)
  .optional()
  .describe('Topics it is about: ids of content/topics.yml');

const topic = z.strictObject({
  name: lineText.describe('Name in use, in full'),
  aliases: z.array(line).optional().describe('Other names by which titles call it: o11y, 可观测'),
  tags: z.array(line).optional().describe('Tags and categories of other sites that mean it: ops, 社区'),
  parent: topicId.optional().describe('The wider topic it belongs to'),
  summary: lineText.describe('What it is, in one line of our own'),
  source: citations,
});
export type Topic = z.infer<typeof topic>;

/** `content/topics.yml`: what talks and texts are about, by id. */
export const topicRegister = z.record(entryId, topic);
