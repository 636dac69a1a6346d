import { z } from 'zod';
import { entryId, plainText } from './schema-parts.ts';

/** What an author writes of a topic: a matter that talks touch or avoid. */
export const topicSchema = z.strictObject({
  name: plainText('The name that readers see.'),
  otherNames: z.array(plainText('A name.')).default([]).describe('Other names that readers search with.'),
  definition: plainText('One line that says what the topic covers.'),
  formerIds: z.array(entryId('An id.')).default([]).describe('Other ids whose addresses lead here.'),
});

/** A topic, as its file says. */
export type Topic = z.infer<typeof topicSchema>;
