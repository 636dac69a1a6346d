import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type PageCode, pagePolicy } from '../formats/security/content-policy.ts';
import { pageKind, type Room, siteHeaders } from '../formats/security/site-headers.ts';
import { listFiles } from '../list-files.ts';
import { writeHeaderRules } from '../model/header-rules.ts';
import type { Settings } from '../settings.ts';

const INLINE = /<(script|style)([^>]*)>(.*?)<\/\1>/gs;
const NOT_RUN = /\bsrc=|\btype="application\//;
/** What the policy is put behind: it holds for what comes after it. */
const FIRST = '<meta charset="utf-8">';

/** Let each page use nothing but what it brings along, and write the headers that say so and more into `_headers`; has to be the last step. */
export function lockDown({ basePath }: Settings): AstroIntegration {
  return {
    name: 'readout-lock-down',
    hooks: { 'astro:build:done': ({ dir }) => lockFolder(fileURLToPath(dir), basePath) },
  };
}

function lockFolder(folder: string, base: string): void {
  const code = { page: noCode(), search: noCode(), embed: noCode() };
  const hashes = new Map<string, string>();
  for (const path of listFiles(folder)) {
    if (path.endsWith('.html')) addCode(code[pageKind(path.split('/')[0] ?? '')], lockPage(join(folder, path), hashes));
  }
  writeFileSync(join(folder, '_headers'), writeHeaderRules(siteHeaders(listRooms(folder), code, base)));
}

/** Lists what stands at the top of the site, in an order that does not depend on the disk. */
function listRooms(folder: string): Room[] {
  const rooms = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('_') || name === '_astro')
    .map((entry): Room => ({ name: entry.name, isFolder: entry.isDirectory() }));
  return [{ name: '', isFolder: false }, ...rooms.toSorted((a, b) => (a.name < b.name ? -1 : 1))];
}

function noCode() {
  return { scripts: new Set<string>(), styles: new Set<string>(), searches: false, registers: false };
}

function addCode(to: ReturnType<typeof noCode>, { scripts, styles, searches, registers }: PageCode): void {
  for (const hash of scripts) to.scripts.add(hash);
  for (const hash of styles) to.styles.add(hash);
  to.searches ||= searches;
  to.registers ||= registers;
}

/** Writes the policy of a page into it; gives what the page carries. */
function lockPage(file: string, hashes: Map<string, string>): PageCode {
  // Every byte is a letter here: all that is looked for is ASCII, and to decode and encode again would take most of the time.
  const html = readFileSync(file, 'latin1');
  if (!html.includes(FIRST)) throw new Error(`${file} does not begin with ${FIRST}, so no policy could be written into it.`);
  const code = { ...noCode(), searches: html.includes('<search-page'), registers: html.includes(' data-release="') };
  for (const [, element, attributes = '', text = ''] of html.matchAll(INLINE)) {
    if (NOT_RUN.test(attributes)) continue;
    const hash = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
    hashes.set(text, hash);
    code[element === 'style' ? 'styles' : 'scripts'].add(hash);
  }
  const meta = `<meta http-equiv="content-security-policy" content="${pagePolicy(code)}">`;
  writeFileSync(
    file,
    html.replace(FIRST, () => FIRST + meta),
    'latin1',
  );
  return code;
}
