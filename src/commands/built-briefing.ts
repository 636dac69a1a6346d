import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../settings.ts';

/** Gives the path of a briefing's page below the root of the built site; throws a sentence if the last build has no such briefing. */
export function builtBriefing(id: string | undefined): string {
  const folder = join(settings.outDir, 'briefings');
  if (!existsSync(folder)) throw new Error(`There is no built site in ${settings.outDir}. Run "npm run build" first.`);
  const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  if (id !== undefined && ids.includes(id)) return `briefings/${id}/`;
  const wanted = id === undefined ? 'Name a briefing' : `The built site has no briefing "${id}"`;
  throw new Error(`${wanted}; it has: ${ids.join(', ')}.`);
}
