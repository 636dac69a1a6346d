import { z } from 'zod';
import { citeSchema, plainText } from '../../model/schema/schema-parts.ts';
import { NUMBERINGS, SOURCE_KINDS } from '../../model/schema/source-vocabulary.ts';
import {
  AGREEMENTS,
  CONTACTS,
  FOLLOW_UPS,
  MODES,
  OUTCOMES,
  PRESENCES,
  RELATIONS,
  REPORTS,
  STANDINGS,
} from '../../model/schema/talks-vocabulary.ts';
import {
  ACTOR_KINDS,
  ATTRIBUTIONS,
  CAPACITIES,
  CERTAINTIES,
  POINT_KINDS,
  READOUTS,
  STANCES,
  STATUSES,
  TIES,
} from '../../model/schema/vocabulary.ts';

/** The closed vocabularies in the published schema: each word with its label and its meaning. */
export const words = {
  kind: wordSchema('Kind', POINT_KINDS, 'The kind of a point.'),
  status: wordSchema(
    'Status',
    STATUSES,
    'The status of our record of a point; it does not say whether the parties have done what they agreed.',
  ),
  attribution: wordSchema('Attribution', ATTRIBUTIONS, 'Whose word an item rests on.'),
  certainty: wordSchema('Certainty', CERTAINTIES, 'How certain the source is, not how certain we are.'),
  readout: wordSchema('ReadoutWord', READOUTS, 'Whether a party affirms an agreed point.'),
  stance: wordSchema('Stance', STANCES, 'Where a party stands on a topic.'),
  capacity: wordSchema('Capacity', CAPACITIES, 'In what capacity a party takes part: only what a source says of it.'),
  tie: wordSchema('TieWord', TIES, 'How one actor is related to another, read from the first to the second.'),
  agreement: wordSchema('Agreement', AGREEMENTS, 'What an agreed point rests on: whose word it is.'),
  standing: wordSchema('Standing', STANDINGS, 'The most that the sources support for one party on an agreed point.'),
  followUp: wordSchema('FollowUpResult', FOLLOW_UPS, 'What is reported to have become of a point.'),
  outcome: wordSchema('OutcomeResult', OUTCOMES, 'How a round of talks ended.'),
  mode: wordSchema('Mode', MODES, 'How those who took part met.'),
  contact: wordSchema('Contact', CONTACTS, 'Whether those who took part spoke with each other.'),
  presence: wordSchema('Presence', PRESENCES, 'Where an actor was during the talks.'),
  numbering: wordSchema('Numbering', NUMBERINGS, 'What a source is cited by.'),
  relation: wordSchema('RelationWord', RELATIONS, 'How a point relates to one of an earlier round.'),
  report: wordSchema('ReportWord', REPORTS, 'What another outlet’s account does to a point.'),
  actorKind: wordSchema('ActorKind', ACTOR_KINDS, 'What an actor is.'),
  sourceKind: wordSchema('SourceKind', SOURCE_KINDS, 'What a source is.'),
};

function wordSchema<const T extends Record<string, { label: string; meaning?: string }>>(id: string, vocabulary: T, description: string) {
  const options = Object.entries(vocabulary).map(([word, { label, meaning }]) =>
    z.literal(word).meta(meaning ? { title: label, description: meaning } : { title: label }),
  );
  return z.union(options).meta({ id, description }) as unknown as z.ZodType<keyof T & string>;
}

/** A short text, as words and as it was written. */
const textSchema = z
  .strictObject({
    plain: z.string().describe('The plain words.'),
    markdown: z
      .string()
      .describe(
        'The text as written, in Markdown. Its links name entries by their ids, such as `actor:hakan-fidan`, `topic:hotline`, `source:joint-statement#3`, `process:israel-syria-talks`, `point:2025-08-paris/a2` or, in the same briefing, `point:a2`.',
      ),
  })
  .meta({ id: 'Text', description: 'A short text, as words and as it was written.' });

/** Makes the schema of a short text with the description from the author's schema. */
export function textAs(written: z.ZodType) {
  const field = written instanceof z.ZodOptional ? (written.unwrap() as z.ZodType) : written;
  return textSchema.describe(field.description ?? '');
}

/** Makes the schema of an address that can be opened from anywhere. */
export function address(description: string) {
  return z.url().describe(description);
}

/** The passage of a source that a claim is drawn from. */
export const citeExportSchema = z
  .strictObject({
    ...citeSchema.shape,
    address: address(
      'The address of the source, which opens it at the passage where the reader’s browser can do that; left out for a source without one.',
    ).optional(),
  })
  .meta({ id: 'Cite', description: 'The passage of a source that a claim is drawn from.' });

/** One or more cites. */
export const citesExportSchema = z.array(citeExportSchema).describe('The sources that say so.');

/** Something with a name and an address. */
export const namedAddressSchema = z
  .strictObject({ name: plainText('Its name.'), address: address('Its address.') })
  .meta({ id: 'NamedAddress', description: 'Something with a name and an address.' });

/** The licence of what is published. */
export const licenceSchema = z
  .strictObject({
    name: plainText('Its name.'),
    id: plainText('Its identifier in the list of SPDX.').optional(),
    address: address('The address of its terms.'),
  })
  .meta({ id: 'Licence', description: 'A licence.' });

/** A short text as published data. */
export type TextExport = z.infer<typeof textSchema>;
/** A cite as published data. */
export type CiteExport = z.infer<typeof citeExportSchema>;
