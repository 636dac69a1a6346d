import { z } from 'zod';
import { day, entryId, entryReference, language, list, name, oneOf, partialDate, plainText, webAddress } from './schema-parts.ts';
import { NUMBERINGS, SOURCE_KINDS } from './source-vocabulary.ts';

/** What an author writes about a source: a document that claims are drawn from. Leave out what is not known. */
export const sourceSchema = z.strictObject({
  title: name('The title, as published.').optional(),
  name: name('A short name for use in the text, such as "the joint statement".'),
  kind: oneOf(SOURCE_KINDS, 'What the source is.'),
  language: language(
    'The language that its title and its words are quoted in, if that is not the site’s: its code, such as "ar".',
  ).optional(),
  translationOf: entryReference('sources', 'The source that it is a translation of.').optional(),
  official: z
    .boolean()
    .optional()
    .describe('Whether it is an official text, if that is known; of a translation, whether that is official.'),
  publisher: name('Who published it.', 'US Department of State'),
  authors: list(name('A name.')).default([]).describe('Who wrote it; empty where that is not known.'),
  published: partialDate('When it was published, as far as it is known.').optional(),
  address: webAddress('Where it was published; leave it out if it has no address.').optional(),
  archive: webAddress('Where a copy of it is kept that does not change.').optional(),
  read: day('The day on which it was read there.').optional(),
  after: name('The agency, the outlet or the document that it relays.', 'Axios').optional(),
  issuers: list(entryReference('actors', 'An actor.'))
    .default([])
    .describe('Who issued it: all of them if it is a joint text, or the one whose own text it is.'),
  numbering: oneOf(NUMBERINGS, 'What it is cited by.').default('paragraphs'),
  paragraphs: z
    .int()
    .positive()
    .optional()
    .describe('How many paragraphs, articles or pages it has, headings not counted; cites are held to it.'),
  standfirst: z.boolean().default(false).describe('Whether the text has a standfirst, which may be cited.'),
  note: plainText('What readers should know about it.').optional(),
  formerIds: list(entryId('An id.')).default([]).describe('Other ids whose addresses lead here.'),
});

/** A source, as its file says. */
export type Source = z.infer<typeof sourceSchema>;
