import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MARKER } from './site-marker.ts';

/** Removes a folder that a build has made, its marker last: what is left if that is cut short is still known as a build's. */
export function removeMade(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name !== MARKER) rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
