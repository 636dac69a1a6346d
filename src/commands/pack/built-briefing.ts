import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../run-plainly.ts';

/** Returns the path of the named briefing from the root of the built site; throws if the last build has no such briefing. */
export function builtBriefing(names: string[], outDir: string): string {
  const folder = join(outDir, 'briefings');
  if (!existsSync(folder)) throw new Refusal(`There is no built site in ${outDir}. Run "npm run build" first.`);
  const ids = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const [id, ...more] = names;
  if (id !== undefined && more.length === 0 && ids.includes(id)) return `briefings/${id}/`;
  if (more.length > 0) throw new Refusal(`Name one briefing, not ${names.join(' and ')}.`);
  const wanted = id === undefined ? 'Name a briefing' : `The built site has no briefing "${id}"`;
  throw new Refusal(`${wanted}; it has: ${ids.join(', ')}.`);
}
