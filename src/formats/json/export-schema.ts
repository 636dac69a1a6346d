import { z } from 'zod';
import { ROUTES } from '../../model/addresses/routes.ts';
import type { Publication } from '../../views/view-context.ts';
import type { JsonSchema } from '../data/schema-fields.ts';
import { briefingExportSchema } from './briefing-schema.ts';
import { actorExportSchema, processExportSchema, sourceExportSchema, topicExportSchema } from './entry-schemas.ts';
import { address, licenceSchema, namedAddressSchema } from './part-schemas.ts';
import { pointExportSchema } from './point-schema.ts';
import { duePointSchema, roundBriefingSchema, roundChangesSchema, threadSchema } from './process-schema.ts';

/**
 * The version of the published schema: the first number changes if files lose a field or a field changes its meaning, the second if they
 * gain one, the third if only the wording of the schema changes.
 */
export const SCHEMA_VERSION = '2.1.0';

/** The address of the published schema, from the root of the site. */
export const SCHEMA_PATH = `${ROUTES.data}schema.json`;

const origin = {
  $schema: address('The schema that the file keeps to.'),
  publisher: namedAddressSchema.describe('Who publishes the file.'),
  licence: licenceSchema.describe('The licence of the texts; quotations remain the property of their authors.'),
};
const entries = {
  actors: z.array(actorExportSchema).describe('The actors that the file names by their ids.'),
  topics: z.array(topicExportSchema).describe('The topics that the file names by their ids.'),
  sources: z.array(sourceExportSchema).describe('The sources that the file names by their ids.'),
  processes: z.array(processExportSchema).describe('The processes that the file names by their ids.'),
};
const contextSchema = briefingExportSchema
  .pick({ id: true, title: true, summary: true, address: true, process: true, event: true, asOf: true, compiled: true, version: true })
  .meta({ id: 'Context', description: 'The briefing that contains the point.' });

/** The file of one point. */
const pointFileSchema = z
  .strictObject({
    type: z.literal('point').describe('What the file contains.'),
    ...origin,
    point: pointExportSchema,
    briefing: contextSchema,
    ...entries,
  })
  .meta({ id: 'PointFile', description: 'One point and the briefing that contains it.' });

/** The file of one briefing. */
const briefingFileSchema = z
  .strictObject({ type: z.literal('briefing').describe('What the file contains.'), ...origin, briefing: briefingExportSchema, ...entries })
  .meta({ id: 'BriefingFile', description: 'One briefing with all its points.' });

/** The file of one process. */
const processFileSchema = z
  .strictObject({
    type: z.literal('process').describe('What the file contains.'),
    ...origin,
    process: processExportSchema,
    briefings: z.array(roundBriefingSchema).describe('The briefings on its rounds, earliest first.'),
    threads: z
      .array(threadSchema)
      .describe('Its matters through the rounds, that with the newest point first, beside the others of its topic.'),
    changes: z.array(roundChangesSchema).describe('What each round did to what the round before it had left, earliest first.'),
    due: z.array(duePointSchema).describe('The points in force that are to be carried out by a time, earliest round first.'),
    ...entries,
  })
  .meta({ id: 'ProcessFile', description: 'One process: its rounds, its threads, and what each round changed.' });

/** The file of the whole library. */
const libraryFileSchema = z
  .strictObject({
    type: z.literal('library').describe('What the file contains.'),
    ...origin,
    ...entries,
    briefings: z.array(briefingExportSchema).describe('Every briefing, newest first.'),
  })
  .meta({ id: 'LibraryFile', description: 'Every briefing with all its points, and every process, actor, topic and source.' });

/** Returns the published schema of every JSON file of the site (JSON Schema 2020-12), made from the schemas that type the export. */
export function exportJsonSchema({ name, absolute }: Publication): JsonSchema {
  const schema = z.toJSONSchema(z.discriminatedUnion('type', [pointFileSchema, briefingFileSchema, processFileSchema, libraryFileSchema]), {
    io: 'output',
  });
  return {
    $schema: schema.$schema,
    $id: absolute(SCHEMA_PATH),
    // A keyword that every validator knows: strict ones reject unknown ones, such as "version".
    $comment: `Version ${SCHEMA_VERSION}`,
    title: `The data of ${name}`,
    description: 'A file contains one point, one briefing, one process or the whole library; "type" says which.',
    ...schema,
  };
}

/** The file of one point. */
export type PointFile = z.infer<typeof pointFileSchema>;
/** The file of one briefing. */
export type BriefingFile = z.infer<typeof briefingFileSchema>;
/** The file of one process. */
export type ProcessFile = z.infer<typeof processFileSchema>;
/** The file of the whole library. */
export type LibraryFile = z.infer<typeof libraryFileSchema>;
