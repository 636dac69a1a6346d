import { z } from 'zod';
import { entryId, entryReference, language, list, name, oneOf, partialDate, plainText } from './schema-parts.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

/** What an author writes of a source: a document that claims are drawn from. Leave out what is not known. */
export const sourceSchema = z.strictObject({
  title: name('The title, as published.').optional(),
  name: name('A short name for use in the text, such as "the joint statement".'),
  kind: oneOf(SOURCE_KINDS, 'What the source is.'),
  language: language(
    'The language that its title and its words are quoted in, if that is not the site’s: its code, such as "ar".',
  ).optional(),
  publisher: name('Who published it.', 'US Department of State'),
  authors: list(name('A name.')).default([]).describe('Who wrote it; empty where that is not known.'),
  published: partialDate('When it was published, as far as it is known.').optional(),
  address: z
    .url({ protocol: /^https?$/, error: 'An address is a whole web address, such as "https://example.org/statement".' })
    .describe('Where it was published.'),
  issuers: list(entryReference('actors', 'A party.'))
    .default([])
    .describe('The parties that issued it together, or the one that did, if it is an official statement.'),
  paragraphs: z.int().positive().optional().describe('How many paragraphs it has, headings not counted; cites are held to it.'),
  standfirst: z.boolean().default(false).describe('Whether the text has a standfirst, which may be cited.'),
  note: plainText('What readers should know about it.').optional(),
  formerIds: list(entryId('An id.')).default([]).describe('Other ids whose addresses lead here.'),
});

/** A source, as its file says. */
export type Source = z.infer<typeof sourceSchema>;
