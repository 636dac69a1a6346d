import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PublicationData, publicationSchema } from '../model/schema/publication.ts';
import { EntryFile } from './entry-file.ts';
import { explainShape } from './explain-shape.ts';
import type { Problem } from './problem.ts';
import { readDrawing } from './read-drawing.ts';
import { readText } from './read-text.ts';

/** The file in which a publisher names the publication. */
export const PUBLICATION_FILE = 'site.yaml';

/** The drawings of a publication, beside its file: the one in its masthead, and the square one of tabs and devices. */
export const DRAWINGS = { logo: 'logo.svg', icon: 'icon.svg' } as const;

/** A publication as its files say, with what is wrong with them. */
export interface ReadPublication {
  /** What is said of it; where its file cannot be read, what is said without one. */
  data: PublicationData;
  /** Its drawings as SVG, as far as it has any. */
  drawings: { [D in keyof typeof DRAWINGS]?: string };
  /** The file, if there is one that can be read. */
  file?: EntryFile;
  problems: Problem[];
}

/** Reads what a content folder says of the publication as a whole; a folder that says nothing is published under the name of Readout. */
export function readPublication(folder: string): ReadPublication {
  const told = readFile(join(folder, PUBLICATION_FILE));
  const drawn = Object.entries(DRAWINGS).flatMap(([use, name]) => {
    const path = join(folder, name);
    return existsSync(path) ? [{ use, ...readDrawing(path, { square: use === 'icon' }) }] : [];
  });
  return {
    ...told,
    drawings: Object.fromEntries(drawn.flatMap(({ use, svg }) => (svg === undefined ? [] : [[use, svg]]))),
    problems: [...told.problems, ...drawn.flatMap(({ problems }) => problems)],
  };
}

function readFile(path: string): Pick<ReadPublication, 'data' | 'file' | 'problems'> {
  const unnamed = publicationSchema.parse({});
  if (!existsSync(path)) return { data: unnamed, problems: [] };
  const read = readText(path);
  if ('refusal' in read) return { data: unnamed, problems: [{ file: path, ...read.refusal }] };
  const file = new EntryFile(path, read.text);
  if (file.problems.length > 0) return { data: unnamed, problems: file.problems };
  const { data, error } = publicationSchema.safeParse(file.data ?? {}, { reportInput: true });
  return error ? { data: unnamed, problems: explainShape(file, publicationSchema, error) } : { data, file, problems: [] };
}
