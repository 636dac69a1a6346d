import { z } from 'zod';
import {
  ACTOR_KINDS,
  ATTRIBUTIONS,
  CAPACITIES,
  CERTAINTIES,
  POINT_KINDS,
  READOUTS,
  SOURCE_KINDS,
  STANCES,
  STATUSES,
  TIES,
} from '../../model/vocabulary.ts';

/** The closed vocabularies as the published schema has them: each word with its label and its meaning. */
export const words = {
  kind: wordSchema('Kind', POINT_KINDS, 'The kind of a point.'),
  status: wordSchema('Status', STATUSES, 'The status of our record of a point; it says nothing of whether the point is carried out.'),
  attribution: wordSchema('Attribution', ATTRIBUTIONS, 'Whose word an item rests on.'),
  certainty: wordSchema('Certainty', CERTAINTIES, 'How certain the source is, not how certain we are.'),
  readout: wordSchema('ReadoutWord', READOUTS, 'Whether a party affirms an agreed point.'),
  stance: wordSchema('Stance', STANCES, 'Where a party stands on a topic.'),
  capacity: wordSchema('Capacity', CAPACITIES, 'In what capacity a party takes part: only what a source says of it.'),
  tie: wordSchema('TieWord', TIES, 'How one actor is tied to another, read from the first to the second.'),
  actorKind: wordSchema('ActorKind', ACTOR_KINDS, 'What an actor is.'),
  sourceKind: wordSchema('SourceKind', SOURCE_KINDS, 'What a source is.'),
};

function wordSchema<const T extends Record<string, { label: string; meaning?: string }>>(id: string, vocabulary: T, description: string) {
  const options = Object.entries(vocabulary).map(([word, { label, meaning }]) =>
    z.literal(word).meta(meaning ? { title: label, description: meaning } : { title: label }),
  );
  return z.union(options).meta({ id, description }) as unknown as z.ZodType<keyof T & string>;
}
