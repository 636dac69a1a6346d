import { z } from 'zod';
import { citesSchema, earlierPointReference, entryReference, inlineMarkdown, oneOf, plainText } from './schema-parts.ts';
import { RELATIONS, REPORTS } from './talks-vocabulary.ts';

/** How a point relates to one of an earlier round. The later point names the earlier. */
export const relationSchema = z
  .strictObject({
    relation: oneOf(RELATIONS, 'How it relates to the earlier point.'),
    to: earlierPointReference('The earlier point: its briefing and its id.'),
    process: entryReference('processes', 'The process of the earlier point, if that is another.').optional(),
    note: inlineMarkdown('What the relation rests on.').optional(),
    cites: citesSchema.optional().describe('The passages that say so; without them the relation is our reading, and is shown as that.'),
  })
  .refine(({ relation, cites }) => relation !== 'drops' || cites !== undefined, {
    path: ['cites'],
    error: '"drops" needs "cites": that a point has been given up is said only where a source says it. Add them, or remove the relation.',
  });

/** What another outlet reports of a point of the same round. */
export const reportSchema = z
  .strictObject({
    source: entryReference('sources', 'The source; it need not be among the briefing’s "sources".'),
    says: oneOf(REPORTS, 'What the report does to the point.'),
    quote: plainText('What it says, word for word, in 40 words or fewer.').optional(),
    speaker: entryReference('actors', 'Who said it, if the source quotes somebody else.').optional(),
    text: inlineMarkdown('What it says, in our own words.').optional(),
    cites: citesSchema.optional(),
  })
  .refine(({ quote, text }) => quote !== undefined || text !== undefined, {
    error: 'A report needs a "quote", a "text" or both. Add one, or remove the report.',
  });

/** How a point relates to one of an earlier round. */
export type Relation = z.infer<typeof relationSchema>;
/** What another outlet reports of a point. */
export type Report = z.infer<typeof reportSchema>;
