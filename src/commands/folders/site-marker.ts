import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { z } from 'zod';
import type { Settings } from '../../settings.ts';
import { readManifest } from '../package-folder.ts';

/** The file in a built site that tells the next build that it may replace the site. */
export const MARKER = '_readout';

const { version } = readManifest();

const markerSchema = z.object({
  madeBy: z.literal('Readout'),
  version: z.string(),
  /** By folder, since a library has the name of each a hundred times; before version 0.3, one list. */
  files: z.union([
    z.array(z.string()),
    z
      .record(z.string(), z.array(z.string()))
      .transform((folders) => Object.entries(folders).flatMap(([folder, names]) => names.map((name) => posix.join(folder, name)))),
  ]),
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
  const folders = Object.groupBy(files, dirname);
  const names = Object.fromEntries(Object.entries(folders).map(([folder, inIt = []]) => [folder, inIt.map((file) => basename(file))]));
  const marker = { madeBy: 'Readout', version, files: names, ...(drafts && { drafts }), siteUrl, basePath } satisfies z.input<
    typeof markerSchema
  >;
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
