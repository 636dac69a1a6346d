import { z } from 'zod';
import { plainWords } from '../../markdown/plain-words.ts';
import { placePath, pointPath } from '../../model/addresses/paths.ts';
import { positionRows as layOut } from '../../model/library/points.ts';
import type { Briefing, Library } from '../../model/library/records.ts';
import { positionSchema } from '../../model/schema/briefing.ts';
import { entryId, plainText as plainTextSchema } from '../../model/schema/schema-parts.ts';
import type { Publication } from '../../views/view-context.ts';
import { address, words } from '../json/part-schemas.ts';
import { CITES_CELL, formatCites } from './format-csv.ts';

const position = positionSchema.shape;

/** A row of the table of positions; the keys are the columns, in their order. */
export const positionRowSchema = z.strictObject({
  briefing: entryId('The briefing.'),
  party: position.party,
  partyName: plainTextSchema('The name of the party.'),
  topic: position.topic,
  topicName: plainTextSchema('The name of the topic.'),
  stance: words.stance,
  text: z.string().describe('Details, as plain words.').optional(),
  point: position.point,
  certainty: words.certainty.optional(),
  cites: z.string().describe(CITES_CELL).optional(),
  address: address('The address of the point that shows it or, where there is none, of the positions in the briefing.'),
});

/** A row of the table of positions. */
export type PositionRow = z.infer<typeof positionRowSchema>;

/** Returns the position of each party of the briefings on each of their topics; "not-stated" where no source gives one. */
export function positionRows(briefings: Briefing[], library: Library, { absolute }: Publication): PositionRow[] {
  return briefings.flatMap((briefing) =>
    layOut(briefing).flatMap(({ topic, cells }) =>
      cells.map(({ party, position: held }) => ({
        briefing: briefing.id,
        party,
        partyName: library.actors.get(party)?.data.name ?? party,
        topic,
        topicName: library.topics.get(topic)?.data.name ?? topic,
        stance: held?.stance ?? 'not-stated',
        text: held?.text && plainWords(held.text),
        point: held?.point,
        certainty: held?.certainty,
        cites: held && formatCites(held.cites),
        address: absolute(held?.point ? pointPath(briefing.id, held.point) : placePath(briefing.id, 'positions')),
      })),
    ),
  );
}
