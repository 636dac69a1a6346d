import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Room, siteHeaders } from '../../formats/security/site-headers.ts';
import { listFiles } from '../../list-files.ts';
import { formatHeaderRules } from '../../model/addresses/header-rules.ts';
import type { Settings } from '../../settings.ts';
import type { PagePolicies } from './page-policies.ts';

/**
 * Let each page use only what it contains, and write the headers that enforce this into `_headers`; has to be the last step. Most pages
 * were written with their policies.
 */
export function contentSecurityPolicy({ basePath }: Settings, policies: PagePolicies): AstroIntegration {
  return {
    name: 'readout-lock-down',
    hooks: {
      'astro:build:start': () => policies.begin(),
      'astro:build:done': ({ dir }) => lockFolder(fileURLToPath(dir), basePath, policies),
    },
  };
}

function lockFolder(folder: string, base: string, policies: PagePolicies): void {
  for (const path of listFiles(folder)) {
    if (!path.endsWith('.html') || policies.isLocked(path)) continue;
    const file = join(folder, path);
    // Every byte is a letter here: only ASCII is looked for, and decoding and encoding would take most of the time.
    writeFileSync(file, policies.lock(path, readFileSync(file, 'latin1')), 'latin1');
  }
  writeFileSync(join(folder, '_headers'), formatHeaderRules(siteHeaders(listRooms(folder), policies.codeOfAll(), base)));
}

/** Lists the files and folders at the root of the site, in an order that does not depend on the disk. */
function listRooms(folder: string): Room[] {
  const rooms = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('_') || name === '_astro')
    .map((entry): Room => ({ name: entry.name, isFolder: entry.isDirectory() }));
  return [{ name: '', isFolder: false }, ...rooms.toSorted((a, b) => (a.name < b.name ? -1 : 1))];
}
