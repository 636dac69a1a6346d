import type { z } from 'zod';
import { ROUTES } from '../../model/addresses/routes.ts';
import { topicsOf } from '../../model/library/backlinks.ts';
import type { Briefing, Library, Point } from '../../model/library/records.ts';
import type { Publication } from '../../views/view-context.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { followUpRowSchema, followUpRows } from '../csv/follow-up-rows.ts';
import { formatCsv } from '../csv/format-csv.ts';
import { pointRowSchema, pointRows } from '../csv/point-rows.ts';
import { positionRowSchema, positionRows } from '../csv/position-rows.ts';
import { relationRowSchema, relationRows } from '../csv/relation-rows.ts';
import { reportRowSchema, reportRows } from '../csv/report-rows.ts';
import { writeLibraryFile } from '../json/export-files.ts';
import { exportJsonSchema } from '../json/export-schema.ts';

/** A file for download with the data of the whole library. */
export interface DataFile {
  /** The name in the folder /data/, without the extension. */
  name: string;
  /** The extension, which is also the format. */
  format: 'csv' | 'json';
  mediaType: string;
  title: string;
  /** Its content, in a sentence. */
  description: string;
  /** The schema of the rows and the columns that identify them, if it is a table. */
  table?: { schema: z.ZodObject; key: string[] };
  /** Returns how many of which items it contains. */
  extent(library: Library): string;
  /** Writes the file, in pieces if it is long. */
  write(library: Library, publication: Publication): Iterable<string>;
}

/** The files for download with the data of the whole library. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'readout',
    format: 'json',
    mediaType: 'application/json',
    ...DATA_WORDS.files.library,
    extent: ({ briefings, processes, actors, topics, sources }) =>
      [
        counted(briefings.length, 'briefing'),
        counted(pointCount(briefings), 'point'),
        counted(processes.size, 'process', 'processes'),
        counted(actors.size, 'actor'),
        counted(topics.size, 'topic'),
        counted(sources.size, 'source'),
      ].join(', '),
    write: writeLibraryFile,
  },
  tableFile('points', DATA_WORDS.files.points, {
    schema: pointRowSchema,
    key: ['briefing', 'point'],
    count: ({ briefings }) => pointCount(briefings),
    rows: pointRows,
  }),
  tableFile('positions', DATA_WORDS.files.positions, {
    schema: positionRowSchema,
    key: ['briefing', 'party', 'topic'],
    count: ({ briefings }) => sum(briefings, (briefing) => briefing.parties.length * topicsOf(briefing).size),
    rows: (library, publication) => positionRows(library.briefings, library, publication),
  }),
  tableFile('relations', DATA_WORDS.files.relations, {
    schema: relationRowSchema,
    key: ['briefing', 'point', 'relation', 'toBriefing', 'toPoint'],
    count: ({ briefings }) => sumOfPoints(briefings, ({ relations }) => relations.length),
    rows: relationRows,
  }),
  tableFile('reports', DATA_WORDS.files.reports, {
    schema: reportRowSchema,
    key: ['briefing', 'point', 'number'],
    count: ({ briefings }) => sumOfPoints(briefings, ({ data }) => data.reports.length),
    rows: reportRows,
  }),
  tableFile('follow-ups', DATA_WORDS.files.followUps, {
    schema: followUpRowSchema,
    key: ['briefing', 'point', 'number'],
    count: ({ briefings }) => sumOfPoints(briefings, ({ data }) => data.followUps.length),
    rows: followUpRows,
  }),
  {
    name: 'schema',
    format: 'json',
    mediaType: 'application/schema+json',
    title: DATA_WORDS.files.schema.title,
    description: DATA_WORDS.files.schema.description,
    extent: () => DATA_WORDS.files.schema.extent,
    write: (_library, publication) => [JSON.stringify(exportJsonSchema(publication), null, 2)],
  },
];

/** What a table for download is made from. */
interface Table<S extends z.ZodObject> {
  schema: S;
  /** The columns that identify a row. */
  key: string[];
  /** Returns how many rows it has. */
  count(library: Library): number;
  rows(library: Library, publication: Publication): z.infer<S>[];
}

function tableFile<S extends z.ZodObject>(
  name: string,
  words: Pick<DataFile, 'title' | 'description'>,
  { schema, key, count, rows }: Table<S>,
): DataFile {
  return {
    ...{ name, format: 'csv', mediaType: 'text/csv', ...words, table: { schema, key } },
    extent: (library) => counted(count(library), 'row'),
    write: (library, publication) => [formatCsv(schema, rows(library, publication))],
  };
}

/** Returns the address of a file for download, from the root of the site. */
export function dataFilePath({ name, format }: Pick<DataFile, 'name' | 'format'>): string {
  return `${ROUTES.data}${name}.${format}`;
}

function pointCount(briefings: Briefing[]): number {
  return sum(briefings, ({ points }) => points.length);
}

function sumOfPoints(briefings: Briefing[], numberOf: (point: Point) => number): number {
  return sum(briefings, ({ points }) => sum(points, numberOf));
}

function sum<T>(things: T[], numberOf: (thing: T) => number): number {
  return things.reduce((total, thing) => total + numberOf(thing), 0);
}

function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`;
}
