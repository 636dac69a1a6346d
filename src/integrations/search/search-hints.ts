import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ROUTES } from '../../model/addresses/routes.ts';
import { SEARCH_FOLDER, SHARD_ENTRY } from '../../model/addresses/search-files.ts';
import type { Settings } from '../../settings.ts';

/** The template of the script that searches, with the address of the script after the base path. */
const TEMPLATE = /<template class="search-page">\s*<script type="module" src="[^"]*?(_astro\/[^"]+)">/;
/** What one script imports from another beside it. */
const IMPORT = /\bfrom\s*"\.\/([^"]+)"/g;

/**
 * Write beside the script that searches what it will fetch first, so that a link to results fetches all of it at once: on a slow line
 * each file that is only discovered once another has arrived costs as much as its journey. Has to come after the search index.
 */
export function searchHints({ basePath }: Settings): AstroIntegration {
  return {
    name: 'readout-search-hints',
    hooks: { 'astro:build:done': ({ dir }) => writeHints(fileURLToPath(dir), basePath) },
  };
}

function writeHints(folder: string, base: string): void {
  const page = join(folder, ROUTES.search, 'index.html');
  const html = readFileSync(page, 'utf8');
  const [template = '', script = ''] = TEMPLATE.exec(html) ?? [];
  if (!template) throw new Error(`${page} has no script that searches. Compare the template in it with the one in search-hints.ts.`);
  const { build } = JSON.parse(readFileSync(join(folder, SEARCH_FOLDER, SHARD_ENTRY), 'utf8'));
  const imports = Array.from([basename(script), ...importsOf(join(folder, script))], (file) => `${base}_astro/${file}`);
  const texts = [`${base}names/first.txt`, `${base}${SEARCH_FOLDER}/${SHARD_ENTRY}?ts=${build}`];
  const hints = [
    ...imports.map((href) => `<link rel="modulepreload" href="${href}">`),
    ...texts.map((href) => `<link rel="preload" href="${href}" as="fetch" crossorigin>`),
  ];
  writeFileSync(page, html.replace(template, template.replace('<script', `${hints.join('')}<script`)));
}

/** Returns the names of the scripts that a script imports, and those that these import. */
function importsOf(script: string, met = new Set<string>()): Set<string> {
  for (const [, file = ''] of readFileSync(script, 'utf8').matchAll(IMPORT)) {
    if (met.has(file)) continue;
    met.add(file);
    importsOf(join(dirname(script), file), met);
  }
  return met;
}
