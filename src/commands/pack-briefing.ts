import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../settings.ts';
import { builtBriefing } from './built-briefing.ts';
import { requireOutputFile } from './folders/output-file.ts';
import { packPage } from './pack-page.ts';
import { writeWhole } from './write-whole.ts';

/** What every packed page holds, and no page of a site. */
const MARK = '<search class="find">';

/** Tells whether a file is a packed page, and not one that only speaks of the mark, such as this one. */
function isOurs(bytes: Buffer): boolean {
  return /^<!doctype html>/i.test(bytes.toString('latin1', 0, 20)) && bytes.includes(MARK);
}

/** Writes a briefing of the last build as one HTML file; returns the exit status. */
export function packBriefing(args: string[]): 0 {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, force: { type: 'boolean' } },
  });
  const path = builtBriefing(positionals);
  const file = values.out ?? `${positionals[0]}.html`;
  const place = requireOutputFile(file, { force: values.force, isOurs });
  const html = packPage(readFileSync(join(settings.outDir, path, 'index.html'), 'utf8'), {
    address: `${settings.siteUrl}${settings.basePath}${path}`,
    readFile: (href) => readFileSync(join(settings.outDir, href.slice(settings.basePath.length))),
    styles: readFileSync(join(import.meta.dirname, '../styles/find.css'), 'utf8'),
    script: stripTypeScriptTypes(readFileSync(join(import.meta.dirname, '../scripts/find-in-page.ts'), 'utf8')),
  });
  writeWhole(place, html);
  console.log(`Wrote ${file} (${Math.ceil(html.length / 1000)} kB).`);
  return 0;
}
