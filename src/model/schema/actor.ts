import { z } from 'zod';
import { countryCode } from './country-codes.ts';
import { entryId, entryReference, language, list, name, oneOf, plainText } from './schema-parts.ts';
import { ACTOR_KINDS } from './vocabulary.ts';

/** A name in another script. */
export const nativeNameSchema = z.strictObject({
  lang: language('The language of the name: its code, such as "ar".'),
  name: plainText('The name in that language and its script.'),
  former: z.boolean().default(false).describe('Whether it is a name that is no longer used.'),
});

/** What an author writes about an actor: a person, a government, an institution, a group or a community. */
export const actorSchema = z
  .strictObject({
    name: name('The name that readers see.', 'Hakan Fidan'),
    takesArticle: z.boolean().default(false).describe('Whether the name takes “the” within a sentence, as in “the United States”.'),
    kind: oneOf(ACTOR_KINDS, 'What the actor is.'),
    country: countryCode(
      'Of a government, the code of its country: readers find it by its names in all languages and by its flag.',
    ).optional(),
    shortName: name('A short name for cards, tables and pictures.', 'TPLF').optional(),
    side: entryReference(
      'actors',
      'The government or community that the actor belongs to or speaks for; leave it out for a government.',
    ).optional(),
    spellings: list(name('A spelling.', 'State of Israel')).default([]).describe('Other spellings and names that readers search with.'),
    formerNames: list(name('A name.')).default([]).describe('Names that the actor no longer goes by, which readers still search with.'),
    members: list(entryReference('actors', 'A member.'))
      .default([])
      .describe('The members of a coalition, an organisation or a group, as a source names them.'),
    nativeNames: list(nativeNameSchema)
      .default([])
      .describe('Names in other scripts, which readers search with as well; only those that are certain.'),
    description: plainText('One line on who or what this is, drawn from the sources of the briefings.', 'Foreign Minister of Türkiye.'),
    formerIds: list(entryId('An id.'))
      .default([])
      .describe('Other ids whose addresses lead here: former ids, or a spelling that others link with.'),
  })
  .refine(({ country, kind }) => country === undefined || kind === 'government', {
    path: ['country'],
    error: '"country" is only for a government. Remove it, or correct "kind"; what else belongs to a country says so with "side".',
  });

/** An actor, as its file says. */
export type Actor = z.infer<typeof actorSchema>;
