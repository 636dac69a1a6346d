import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../settings.ts';
import { builtBriefing } from './built-briefing.ts';
import { packPage } from './pack-page.ts';
import { packScript } from './pack-script.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
try {
  const [id] = positionals;
  const path = builtBriefing(id);
  const file = values.out ?? `${id}.html`;
  const html = packPage(readFileSync(join(settings.outDir, path, 'index.html'), 'utf8'), {
    address: `${settings.siteUrl}${settings.basePath}${path}`,
    readFile: (href) => readFileSync(join(settings.outDir, href.slice(settings.basePath.length))),
    styles: readFileSync(join(import.meta.dirname, '../styles/find.css'), 'utf8'),
    script: packScript(join(import.meta.dirname, '../scripts/find-in-page.ts')),
  });
  writeFileSync(file, html);
  console.log(`Wrote ${file} (${Math.ceil(html.length / 1000)} kB).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
