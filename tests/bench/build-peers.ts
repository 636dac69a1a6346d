import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeBareSite } from './bare-site.ts';
import { type Cost, runMeasured } from './run-measured.ts';
import { hasStarlight, STARLIGHT_BUILD, writeStarlightSite } from './starlight-site.ts';

/** A site that another tool built from the same texts, and what that cost. */
export interface Peer extends Omit<Cost, 'output'> {
  /** The folder of its pages. */
  out: string;
  /** Removes the site. */
  remove: () => void;
}

/** Builds a site of Starlight with the texts of a content folder; returns none, and says so, if its packages are not installed. */
export async function buildStarlight(content: string): Promise<Peer | undefined> {
  if (!hasStarlight) {
    console.error('Starlight is not installed, so nothing is held against it: "node src/commands/install.mjs tests/tools" installs it.');
    return undefined;
  }
  const folder = writeStarlightSite(content);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const { cpu, wall, memory } = await runMeasured([process.execPath, ...STARLIGHT_BUILD], folder, { ASTRO_TELEMETRY_DISABLED: '1' });
    return { cpu, wall, memory, out: join(folder, 'dist'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Builds a site of Astro alone with this many pages in a folder. */
export function buildBare(folder: string, pages: number): Promise<Cost> {
  rmSync(folder, { recursive: true, force: true });
  writeBareSite(folder);
  const astro = join(process.cwd(), 'node_modules', 'astro', 'bin', 'astro.mjs');
  return runMeasured([process.execPath, astro, 'build', '--silent'], folder, { BARE_PAGES: String(pages) });
}
