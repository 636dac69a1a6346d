import { z } from 'zod';
import { entryId, pointId } from '../../model/schema/schema-parts.ts';
import { briefingExportSchema } from './briefing-schema.ts';
import { address, words } from './part-schemas.ts';
import { pointExportSchema } from './point-schema.ts';

const {
  id: _id,
  agreement: _agreement,
  ...point
} = pointExportSchema.pick({
  id: true,
  label: true,
  kind: true,
  title: true,
  status: true,
  attribution: true,
  agreement: true,
  address: true,
}).shape;

/** A briefing as the file of its process has it: the round, who sat where, and where the parties stood. */
export const roundBriefingSchema = briefingExportSchema
  .pick({
    id: true,
    title: true,
    summary: true,
    address: true,
    process: true,
    event: true,
    asOf: true,
    compiled: true,
    version: true,
    previous: true,
    outcome: true,
    parties: true,
    delegations: true,
    positions: true,
  })
  .meta({ id: 'RoundBriefing', description: 'A briefing on a round of a process, without its points and its analysis.' });

const threadPointSchema = z
  .strictObject({
    briefing: entryId('The briefing that contains the point.'),
    point: pointId('The point.'),
    ...point,
    agreement: words.agreement.optional(),
    relations: pointExportSchema.shape.relations,
  })
  .meta({ id: 'ThreadPoint', description: 'A point in a thread.' });

/** A matter through the rounds of a process. */
export const threadSchema = z
  .strictObject({
    topic: entryId('The topic that most of its points share.'),
    points: z.array(threadPointSchema).describe('Its points, earliest round first.'),
  })
  .meta({ id: 'Thread', description: 'A matter through the rounds: points that marked relations connect, or a point that none does.' });

const stepSchema = z
  .strictObject({
    briefing: entryId('The briefing that contains the later point.'),
    point: pointId('The later point.'),
    relation: words.relation,
    toBriefing: entryId('The briefing that contains the earlier point.'),
    toPoint: pointId('The earlier point.'),
    ourReading: z.boolean().describe('Whether the relation is our reading, for which no source is cited.'),
  })
  .meta({ id: 'Step', description: 'A marked relation between two points.' });

const roundChangeSchema = z
  .strictObject({
    earlier: pointId('The point of the earlier round.'),
    later: pointId('The point of the later round.'),
    steps: z.array(stepSchema).describe('The marked relations that lead from the later to the earlier, newest first.'),
  })
  .meta({ id: 'RoundChange', description: 'A point of an earlier round, and the point of a later one that took it up.' });

const pointIds = (description: string) => z.array(pointId('A point.')).describe(description);
const changes = (description: string) => z.array(roundChangeSchema).describe(description);

/** What a round did to what the round before it had left. */
export const roundChangesSchema = z
  .strictObject({
    from: entryId('The briefing on the earlier round.'),
    to: entryId('The briefing on the later round.'),
    address: address('The page on what the later round did.'),
    kept: changes('What it repeats.'),
    changed: changes('What it changes or replaces.'),
    dropped: changes('What it drops, as a source says.'),
    answered: changes('What it answers.'),
    added: pointIds('The points of the later round that relate to no earlier point in our record.'),
    relatedElsewhere: pointIds('The points of the later round that relate to points of other rounds alone.'),
    notMentioned: pointIds(
      'The points of the earlier round that the sources of the later one do not mention: they are not said to be dropped.',
    ),
  })
  .meta({ id: 'RoundChanges', description: 'What a round did to what the round before it had left, by marked relations alone.' });

/** A point that is to be carried out by a time. */
export const duePointSchema = z
  .strictObject({
    briefing: entryId('The briefing that contains the point.'),
    point: pointId('The point.'),
    title: point.title,
    address: point.address,
    due: pointExportSchema.shape.due.unwrap(),
    followUps: pointExportSchema.shape.followUps,
  })
  .meta({ id: 'DuePoint', description: 'A point that is to be carried out by a time, and what became of it.' });

/** What the file of a process has besides the process. */
export type ProcessContent = {
  briefings: z.infer<typeof roundBriefingSchema>[];
  threads: z.infer<typeof threadSchema>[];
  changes: z.infer<typeof roundChangesSchema>[];
  due: z.infer<typeof duePointSchema>[];
};
