import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from '../../settings.ts';
import { readManifest } from '../package-folder.ts';

/** The file in a built site that tells the next build that it may replace the site. */
export const MARKER = '_readout';

const { version } = readManifest();

const markerSchema = z.object({
  madeBy: z.literal('Readout'),
  version: z.string(),
  files: z.array(z.string()),
  drafts: z.boolean().optional(),
  siteUrl: z.string().optional(),
  basePath: z.string().optional(),
});

/** What a build records about a folder that it made. */
export type Marker = z.infer<typeof markerSchema>;

/** What the commands that read a built site need to know of its settings. */
type BuiltWith = Pick<Settings, 'drafts' | 'siteUrl' | 'basePath'>;

/** Records in a folder that a build of this version made it, with these files, and with what settings if it is a whole site. */
export function writeMarker(folder: string, files: string[], { drafts = false, siteUrl, basePath }: Partial<BuiltWith> = {}): void {
  const marker = { madeBy: 'Readout', version, files, ...(drafts && { drafts }), siteUrl, basePath } satisfies Marker;
  writeFileSync(join(folder, MARKER), `${JSON.stringify(marker, null, 1)}\n`);
}

/** Returns what a build recorded about a folder; nothing if there is no such record, or if it cannot be read. */
export function readMarker(folder: string): Marker | undefined {
  // Reading a pipe or a device of that name might never end.
  if (!statSync(join(folder, MARKER), { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return markerSchema.safeParse(JSON.parse(readFileSync(join(folder, MARKER), 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError || ['ENOENT', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}

/** Removes a folder that a build made, its marker last, so that an interrupted removal can still be recognised. */
export function removeMade(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name !== MARKER) rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
