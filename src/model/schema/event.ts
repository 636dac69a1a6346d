import { z } from 'zod';
import { citesSchema, inlineMarkdown, list, name, oneOf, partialDate } from './schema-parts.ts';
import { CONTACTS, MODES, OUTCOMES } from './talks-vocabulary.ts';

/** The round of talks itself. */
export const eventSchema = z.strictObject({
  name: name('What the talks are called.'),
  places: list(name('A place.', 'Paris')).default([]).describe('Where they took place; empty if they had no place or no source names one.'),
  mode: oneOf(MODES, 'How those who took part met, if a source says so.').optional(),
  contact: oneOf(CONTACTS, 'Whether the parties spoke with each other, if a source says so.').optional(),
  first: partialDate('The first day, or the month or the year if no source gives the day.').optional(),
  last: partialDate('The last day.').optional(),
  round: inlineMarkdown('Which round it was, and who says so.').optional(),
  cites: citesSchema,
});

/** How the round ended. */
export const outcomeSchema = z.strictObject({
  result: oneOf(OUTCOMES, 'How it ended.'),
  text: inlineMarkdown('Details, in one line.').optional(),
  cites: citesSchema,
});
