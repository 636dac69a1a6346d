import { z } from 'zod';
import type { Collection } from '../addresses/paths.ts';
import { ENTRY_ID, explainId, POINT_ID } from './identifiers.ts';
import { LIMITS } from './limits.ts';

/** What a leaf of a schema means beyond its type: a reference to another entry, to a point, or a text, with links or without. */
export type Meaning = { reference: Collection | 'points' | 'earlier-points' } | { inlineMarkdown: true } | { plainText: true };

/** The leaves of all schemas that mean more than their type; the reader walks them to check references. */
export const meanings = z.registry<Meaning>();

/** Returns the collection whose ids a leaf of a schema names; nothing for other leaves. */
export function collectionOf(schema: z.core.$ZodType): Collection | undefined {
  const meaning = meanings.get(schema as z.ZodType);
  if (!meaning || !('reference' in meaning)) return undefined;
  const { reference } = meaning;
  return reference === 'points' || reference === 'earlier-points' ? undefined : reference;
}

/** What the words of the closed vocabularies mean, by the schema that they are allowed in. */
export const vocabularies = z.registry<Record<string, string>>();

/** Makes the schema of an id of any entry, whether or not it exists. */
export function entryId(description: string) {
  return z.string().regex(ENTRY_ID, explainId()).describe(description);
}

/** Makes the schema of an id of any point, whether or not it exists. */
export function pointId(description: string) {
  const form = 'A point\'s id is the letter of its kind and a number without zeros in front, in lower case, such as "a2".';
  return z.string().regex(POINT_ID, form).describe(description);
}

/** Makes the schema of an id that must exist as a file in a collection; its form is not checked here, so that the reader can say which entry was meant. */
export function entryReference(collection: Collection, description: string) {
  return z
    .string()
    .refine((id) => id !== '', 'The id is empty. Write the id of an entry, or leave the field out if it is optional.')
    .meta({ description, pattern: ENTRY_ID.source })
    .register(meanings, { reference: collection });
}

/** Makes the schema of a point's id that must exist in the same briefing. */
export function pointReference(description: string) {
  return z.string().describe(description).register(meanings, { reference: 'points' });
}

/** Makes the schema of a reference to a point of another briefing. */
export function earlierPointReference(description: string) {
  return z
    .string()
    .regex(/^[^/\s]+\/[^/\s]+$/, 'A point of another briefing is written as the briefing and the point, such as "2025-08-paris/a2".')
    .meta(said(description, '2025-08-paris/a2'))
    .register(meanings, { reference: 'earlier-points' });
}

function said(description: string, ...examples: unknown[]) {
  const given = examples.filter((example) => example !== undefined);
  return given.length === 0 ? { description } : { description, examples: given };
}

/** Makes the schema of a short text that may contain Markdown links and emphasis. */
export function inlineMarkdown(description: string, example?: string) {
  return z.string().trim().min(1).max(LIMITS.text).meta(said(description, example)).register(meanings, { inlineMarkdown: true });
}

/** Makes the schema of a plain text that is not empty. */
export function plainText(description: string, example?: string) {
  return z.string().trim().min(1).max(LIMITS.text).meta(said(description, example)).register(meanings, { plainText: true });
}

/** Makes the schema of a name or a title, which fits on one line. */
export function name(description: string, example?: string) {
  return z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(LIMITS.name)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), 'A name has at least one letter or digit.')
    .meta(said(description, example))
    .register(meanings, { plainText: true });
}

/** Makes the schema of a web address. */
export function webAddress(description: string) {
  return z
    .url({ protocol: /^https?$/, error: 'An address is a whole web address, such as "https://example.org/statement".' })
    .describe(description);
}

/** Makes the schema of the code of a language. */
export function language(description: string) {
  return z
    .string()
    .regex(/^[a-z]{2,3}$/, 'A language is given by its code in lower case, such as "ar" for Arabic (BCP 47).')
    .describe(description);
}

/** Makes the schema of a list no longer than a page can show. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).max(LIMITS.items);
}

/** Makes the schema of a word from a closed vocabulary. */
export function oneOf<const T extends Record<string, { label: string; meaning?: string }>>(vocabulary: T, description: string) {
  const meaningOf = Object.entries(vocabulary).map(([word, { label, meaning = label }]) => [word, meaning]);
  return z
    .enum(Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]])
    .describe(description)
    .register(vocabularies, Object.fromEntries(meaningOf));
}

const NO_DAY = 'A date is written as year-month-day, such as "2026-01-06", and must exist in the calendar.';
/** The calendar has no year 0. */
const A_YEAR = /^(?!0000)/;

/** A day of the calendar, such as "2026-01-06" (ISO 8601). */
export const day = (description: string) =>
  z.iso
    .date({ error: NO_DAY, abort: true })
    .refine((day) => A_YEAR.test(day), NO_DAY)
    .meta(said(description, '2026-01-06'));

/** A year, a month or a day, as far as it is known: "2026", "2026-01" or "2026-01-06". */
export const partialDate = (description: string) =>
  z
    .union([z.string().regex(/^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/), z.iso.date().refine((day) => A_YEAR.test(day))], {
      error: 'A date is written as far as it is known: "2026", "2026-01" or "2026-01-06".',
    })
    .meta(said(description, '2026', '2026-01', '2026-01-06'));

/** The passage of a source that a claim is drawn from. */
export const citeSchema = z
  .strictObject({
    source: entryReference('sources', 'The source: the name of a file in content/sources, without its extension.'),
    paragraph: z
      .union([z.int().positive(), z.literal('standfirst')], { error: 'A paragraph is a number, such as 5, or the word "standfirst".' })
      .optional()
      .describe('The paragraph of the source, counted from 1 without headings, or "standfirst".'),
    at: name('The place in a source whose paragraphs are not counted, as it is cited.', 'Art. 6(d)').optional(),
    from: plainText('The first few words of the passage, exactly as the source has them.', 'all three parties reiterated').optional(),
    to: plainText('The last few words of the passage, exactly as the source has them.').optional(),
  })
  .refine((cite) => cite.to === undefined || cite.from !== undefined, {
    path: ['to'],
    error: '"to" needs "from": a passage with an end must also have a beginning.',
  })
  .refine((cite) => cite.at === undefined || cite.paragraph === undefined, {
    path: ['at'],
    error: 'A cite has a "paragraph" or an "at", not both. Keep the one that the source counts by.',
  });

/** One or more cites. */
export const citesSchema = list(citeSchema).min(1, 'An item needs at least one cite.').describe('The passages of the sources that say so.');

/** A passage of a source. */
export type Cite = z.infer<typeof citeSchema>;
