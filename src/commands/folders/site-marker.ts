import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file of a built site by which the next build knows that it may take the site's place. */
export const MARKER = '_readout';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));

const markerSchema = z.object({ madeBy: z.literal('Readout'), version: z.string(), files: z.array(z.string()) });

/** What a build says of a folder that it has made. */
export type Marker = z.infer<typeof markerSchema>;

/** Writes into a folder that a build of this version made it, with these files. */
export function writeMarker(folder: string, files: string[]): void {
  writeFileSync(join(folder, MARKER), `${JSON.stringify({ madeBy: 'Readout', version, files } satisfies Marker, null, 1)}\n`);
}

/** Returns what a build has said of a folder; nothing if none has, or if it cannot be read as that. */
export function readMarker(folder: string): Marker | undefined {
  // A pipe or a device of that name might be read for ever.
  if (!statSync(join(folder, MARKER), { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return markerSchema.safeParse(JSON.parse(readFileSync(join(folder, MARKER), 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError || ['ENOENT', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}
