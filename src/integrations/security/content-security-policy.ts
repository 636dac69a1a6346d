import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PageCode } from '../../formats/security/content-policy.ts';
import { pageKind, type Room, siteHeaders } from '../../formats/security/site-headers.ts';
import { listFiles } from '../../list-files.ts';
import { formatHeaderRules } from '../../model/addresses/header-rules.ts';
import { currentReuse } from '../../reuse/current-reuse.ts';
import type { KeptCode } from '../../reuse/last-build.ts';
import type { Settings } from '../../settings.ts';
import { securePage } from './secure-page.ts';

/** Let each page use only what it contains, and write the headers that enforce this into `_headers`; has to be the last step. */
export function contentSecurityPolicy({ basePath }: Settings): AstroIntegration {
  return {
    name: 'readout-lock-down',
    hooks: { 'astro:build:done': ({ dir }) => lockFolder(fileURLToPath(dir), basePath) },
  };
}

function lockFolder(folder: string, base: string): void {
  const code = { page: noCode(), search: noCode(), embed: noCode() };
  const hashes = new Map<string, string>();
  const reuse = currentReuse();
  for (const path of listFiles(folder)) {
    // The last build has locked what is taken over, and to write to it would be to write to the last output.
    if (!path.endsWith('.html') || reuse?.isTaken(path)) continue;
    const kind = pageKind(path.split('/')[0] ?? '');
    const own = lockFile(join(folder, path), hashes);
    addCode(code[kind], own);
    const group = reuse?.groupAt(path);
    if (group) group.code[kind] = listCode(own, group.code[kind]);
  }
  for (const group of reuse?.groups.values() ?? []) {
    for (const [kind, own] of Object.entries(group.code)) addCode(code[kind as keyof typeof code], own);
  }
  writeFileSync(join(folder, '_headers'), formatHeaderRules(siteHeaders(listRooms(folder), code, base)));
}

/** Lists the files and folders at the root of the site, in an order that does not depend on the disk. */
function listRooms(folder: string): Room[] {
  const rooms = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('_') || name === '_astro')
    .map((entry): Room => ({ name: entry.name, isFolder: entry.isDirectory() }));
  return [{ name: '', isFolder: false }, ...rooms.toSorted((a, b) => (a.name < b.name ? -1 : 1))];
}

function noCode() {
  return { scripts: new Set<string>(), styles: new Set<string>(), searches: false, registers: false, previews: false };
}

/** Returns the code of two pages as lists. */
function listCode(own: PageCode, others: KeptCode | undefined): KeptCode {
  const both = noCode();
  for (const each of [own, ...(others ? [others] : [])]) addCode(both, each);
  return { ...both, scripts: [...both.scripts], styles: [...both.styles] };
}

function addCode(to: ReturnType<typeof noCode>, { scripts, styles, searches, registers, previews }: PageCode | KeptCode): void {
  for (const hash of scripts) to.scripts.add(hash);
  for (const hash of styles) to.styles.add(hash);
  to.searches ||= searches;
  to.registers ||= registers;
  to.previews ||= previews;
}

/** Writes the policy of a page into its file; returns what the page contains. */
function lockFile(file: string, hashes: Map<string, string>): PageCode {
  try {
    // Every byte is a letter here: only ASCII is looked for, and decoding and encoding would take most of the time.
    const { html, code } = securePage(readFileSync(file, 'latin1'), hashes);
    writeFileSync(file, html, 'latin1');
    return code;
  } catch (error) {
    throw new Error(`No policy could be written into ${file}: ${(error as Error).message}.`, { cause: error });
  }
}
