import { z } from 'zod';
import { plainWords } from '../../markdown/plain-words.ts';
import { pointVersion, readoutsOf } from '../../model/library/points.ts';
import type { Library, Point } from '../../model/library/records.ts';
import { eventSchema } from '../../model/schema/event.ts';
import { holdersOf } from '../../model/schema/point.ts';
import { entryId } from '../../model/schema/schema-parts.ts';
import type { Publication } from '../../views/view-context.ts';
import { words } from '../json/part-schemas.ts';
import { pointExportSchema } from '../json/point-schema.ts';
import { CITES_CELL, formatCites } from './format-csv.ts';

const point = pointExportSchema.shape;
const list = (description: string) => z.string().describe(`${description}, with a space between two.`);

/** A row of the table of points; the keys are the columns, in their order. */
export const pointRowSchema = z.strictObject({
  briefing: entryId('The briefing that contains it.'),
  point: point.id,
  label: point.label,
  kind: point.kind,
  status: point.status,
  title: point.title,
  text: z.string().describe('The point in a sentence or three, as plain words.'),
  attribution: point.attribution,
  saidBy: point.saidBy,
  certainty: point.certainty,
  agreement: words.agreement.optional(),
  holders: list('The ids of those who hold a red line').optional(),
  raisedBy: list('The ids of those who raised a floated idea').optional(),
  opposedBy: list('The ids of those who oppose it').optional(),
  parties: list('The ids of the parties that it concerns'),
  concerns: list('The ids of the other actors that it concerns').optional(),
  topics: list('The ids of the topics that it is about'),
  standings: list('The most that the sources support for each party on an agreed point, such as "israel:own-text"').optional(),
  readouts: list('What each party says of an agreed point, such as "syria:silent"').optional(),
  cites: z.string().describe(CITES_CELL),
  issued: point.issued,
  version: point.version,
  process: entryId('The process that the round belongs to.').optional(),
  event: eventSchema.shape.name,
  places: z.string().describe('Where the talks took place, with a semicolon between two.').optional(),
  mode: eventSchema.shape.mode,
  contact: eventSchema.shape.contact,
  first: eventSchema.shape.first,
  last: eventSchema.shape.last,
  outcome: words.outcome.optional(),
  address: point.address,
});

/** A row of the table of points. */
export type PointRow = z.infer<typeof pointRowSchema>;

/** Returns the table of all points, briefing by briefing. */
export function pointRows({ briefings }: Library, publication: Publication): PointRow[] {
  return briefings.flatMap(({ points }) => points.map((each) => pointRow(each, publication)));
}

function pointRow(each: Point, { absolute }: Publication): PointRow {
  const { briefing, id, label, kind, status, data, issued } = each;
  const { event, outcome } = briefing.data;
  const { name, places, mode, contact, first, last } = event;
  return {
    briefing: briefing.id,
    point: id,
    label,
    kind,
    status,
    title: data.title,
    text: plainWords(data.text),
    attribution: each.attribution,
    saidBy: each.saidBy,
    certainty: data.certainty,
    agreement: each.agreement?.agreement,
    holders: holdersOf(data).join(' '),
    raisedBy: 'raisedBy' in data ? data.raisedBy.join(' ') : undefined,
    opposedBy: data.opposedBy.join(' '),
    parties: each.parties.join(' '),
    concerns: data.concerns.join(' '),
    topics: data.topics.join(' '),
    standings: each.agreement?.standings.map(({ party, standing }) => `${party}:${standing}`).join(' '),
    readouts: readoutsOf(each)
      .map(({ party, says }) => `${party}:${says}`)
      .join(' '),
    cites: formatCites(data.cites),
    issued,
    version: pointVersion(each),
    process: briefing.process?.id,
    event: name,
    places: places.join('; '),
    mode,
    contact,
    first,
    last,
    outcome: outcome?.result,
    address: absolute(each.path),
  };
}
