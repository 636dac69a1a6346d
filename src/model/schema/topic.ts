import { z } from 'zod';
import { nativeNameSchema } from './actor.ts';
import { entryId, list, name, plainText } from './schema-parts.ts';

/** What an author writes about a topic: an issue that the talks addressed or avoided. */
export const topicSchema = z.strictObject({
  name: name('The name that readers see.', 'Golan Heights'),
  otherNames: list(name('A name.', 'Golan')).default([]).describe('Other names of the same thing, which readers see.'),
  searchTerms: list(name('A term.'))
    .default([])
    .describe('Terms that readers search with and that are not names of the topic; they are not shown.'),
  nativeNames: list(nativeNameSchema)
    .default([])
    .describe('Names in other languages, which readers search with as well; only those that are certain.'),
  definition: plainText('One line that says what the topic covers.'),
  formerIds: list(entryId('An id.')).default([]).describe('Other ids whose addresses lead here.'),
});

/** A topic, as its file says. */
export type Topic = z.infer<typeof topicSchema>;
