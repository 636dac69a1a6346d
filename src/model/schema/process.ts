import { z } from 'zod';
import { citesSchema, entryId, inlineMarkdown, list, name, oneOf, partialDate, plainText } from './schema-parts.ts';
import { MODES } from './talks-vocabulary.ts';

/** A round or a meeting of a process that has no briefing. */
const unbriefedRoundSchema = z.strictObject({
  name: name('What it is called.', 'Baku, July 2025'),
  first: partialDate('The first day, or the month or the year if no source gives the day.'),
  last: partialDate('The last day.').optional(),
  places: list(name('A place.', 'Baku')).default([]).describe('Where it took place; empty if no source names a place.'),
  mode: oneOf(MODES, 'How those who took part met, if a source says so.').optional(),
  text: inlineMarkdown('Who is said to have met, and what is not known, in one line.'),
  cites: citesSchema,
});

/** What an author writes about a process: rounds of talks that belong together. */
export const processSchema = z.strictObject({
  name: name('The name that readers see.', 'Israel–Syria talks'),
  otherNames: list(name('A name.')).default([]).describe('Other names of the same process, which readers see.'),
  searchTerms: list(name('A term.'))
    .default([])
    .describe('Terms that readers search with and that are not names of the process; they are not shown.'),
  description: plainText('One line that says what the process is.'),
  note: inlineMarkdown('What ties its rounds together, and whose word that is.').optional(),
  rounds: list(unbriefedRoundSchema).default([]).describe('Rounds and meetings that have no briefing.'),
  formerIds: list(entryId('An id.')).default([]).describe('Other ids whose addresses lead here.'),
});

/** A process, as its file says. */
export type Process = z.infer<typeof processSchema>;
/** A round or a meeting that has no briefing. */
export type UnbriefedRound = z.infer<typeof unbriefedRoundSchema>;
