import { z } from 'zod';
import type { Library, Point, ProcessRecord } from '../../model/library/records.ts';
import { type Thread, threadsOf } from '../../model/library/threads.ts';
import { eventSchema } from '../../model/schema/event.ts';
import { entryId, plainText } from '../../model/schema/schema-parts.ts';
import type { Publication } from '../../views/view-context.ts';
import { words } from '../json/part-schemas.ts';
import { pointExportSchema } from '../json/point-schema.ts';
import { CITES_CELL, formatCites } from './format-csv.ts';

const point = pointExportSchema.shape;

/** A row of the table of a process’s threads; the keys are the columns, in their order. */
export const threadRowSchema = z.strictObject({
  thread: z.int().describe('The thread, counted from 1: that with the newest point first, beside the others of its topic.'),
  topic: entryId('The topic that most points of the thread share.'),
  topicName: plainText('The name of the topic.'),
  round: z.int().describe('The round, counted from 1 among all rounds of the process, earliest first.'),
  first: eventSchema.shape.first,
  last: eventSchema.shape.last,
  places: z.string().describe('Where the round took place, with a semicolon between two.').optional(),
  briefing: entryId('The briefing on the round.'),
  point: point.id,
  kind: point.kind,
  title: point.title,
  attribution: point.attribution,
  agreement: words.agreement.optional(),
  relation: z.string().describe('How it relates to points of earlier rounds, with a space between two.').optional(),
  to: z.string().describe('The earlier points, such as "2025-08-paris/a2", in the order of the relations.').optional(),
  ourReading: z.string().describe('Whether each relation is our reading, "true" or "false", in the order of the relations.').optional(),
  cites: z.string().describe(CITES_CELL),
  address: point.address,
});

/** A row of the table of threads. */
export type ThreadRow = z.infer<typeof threadRowSchema>;

/** Returns the points of a process, thread by thread, the earliest round first. */
export function threadRows(process: ProcessRecord, library: Library, publication: Publication): ThreadRow[] {
  return threadsOf(process).flatMap((thread, index) =>
    thread.points.map((each) => ({ thread: index + 1, ...topicOf(thread, library), ...pointCells(each, process, publication) })),
  );
}

function topicOf({ topic }: Thread, { topics }: Library) {
  return { topic, topicName: topics.get(topic)?.data.name ?? topic };
}

function pointCells(
  { briefing, id, kind, data, attribution, agreement, relations, path }: Point,
  process: ProcessRecord,
  { absolute }: Publication,
) {
  const { first, last, places } = briefing.data.event;
  return {
    round: process.rounds.findIndex((round) => 'briefing' in round && round.briefing === briefing) + 1,
    first,
    last,
    places: places.join('; '),
    briefing: briefing.id,
    point: id,
    kind,
    title: data.title,
    attribution,
    agreement: agreement?.agreement,
    relation: relations.map(({ relation }) => relation.relation).join(' '),
    to: relations.map(({ to }) => `${to.briefing.id}/${to.id}`).join(' '),
    ourReading: relations.map(({ relation }) => relation.cites === undefined).join(' '),
    cites: formatCites(data.cites),
    address: absolute(path),
  };
}
