import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Settings } from '../../settings.ts';
import { exportPath } from '../folders/export-path.ts';
import { requireOutputFile } from '../folders/output-file.ts';
import { writeWhole } from '../folders/write-whole.ts';
import { builtBriefing } from './built-briefing.ts';
import { builtSettings } from './built-settings.ts';
import { lacksFile } from './lacks-file.ts';
import { packPage } from './pack-page.ts';

/** A mark that every packed page has, and no page of a site. */
const MARK = '<search class="find">';

/** Tells whether a file is a packed page, and not one that only mentions the mark, such as this one. */
function isOurs(bytes: Buffer): boolean {
  return /^<!doctype html>/i.test(bytes.toString('latin1', 0, 20)) && bytes.includes(MARK);
}

/** Writes a briefing of the last build as one HTML file; returns the exit status. */
export function packBriefing(args: string[], settings: Settings): 0 {
  const { outDir, siteUrl, basePath } = builtSettings(settings);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, force: { type: 'boolean' } },
  });
  const path = builtBriefing(positionals, outDir);
  const file = values.out ?? exportPath(`${positionals[0]}.html`);
  const place = requireOutputFile(file, { force: values.force, isOurs, outDir });
  const html = packPage(readBuilt(join(outDir, path, 'index.html')).toString(), {
    address: `${siteUrl}${basePath}${path}`,
    readFile: (href) => readBuilt(join(outDir, href.slice(basePath.length))),
    styles: readFileSync(join(import.meta.dirname, '../../styles/find.css'), 'utf8'),
    script: packScript(join(import.meta.dirname, '../../scripts/find-in-page.ts')),
  });
  writeWhole(place, html);
  console.log(`Wrote ${file} (${Math.ceil(html.length / 1000)} kB).`);
  return 0;
}

function readBuilt(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).code === 'ENOENT' ? lacksFile([file], { cause }) : cause;
  }
}

/** Turns the policy of a page into that of the packed page: only what is inside the file may run or style it, and nothing is requested. */
export function packPolicy(policy: string, scripts: string[], styles: string[]): string {
  const packed: Record<string, string> = {
    'script-src': scripts.map(hashOf).join(' '),
    'style-src': styles.map(hashOf).join(' '),
    'font-src': 'data:',
    'img-src': 'data:',
    'connect-src': "'none'",
    'manifest-src': "'none'",
    'form-action': "'none'",
  };
  const directives = policy.split('; ').map((directive) => {
    const name = directive.split(' ', 1)[0] ?? '';
    return packed[name] ? `${name} ${packed[name]}` : directive;
  });
  return directives.join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const IMPORT = /^import .* from '(\.[^']*)';\n/gm;

/** Returns a script of the project as one text without imports: each module that it needs comes before it, once. */
export function packScript(path: string, packed = new Set<string>()): string {
  if (packed.has(path)) return '';
  packed.add(path);
  const text = readFileSync(path, 'utf8');
  const needed = Array.from(text.matchAll(IMPORT), ([, from = '']) => packScript(join(dirname(path), from), packed));
  return [...needed, stripTypeScriptTypes(text.replace(IMPORT, '').replace(/^export (?=const |function )/gm, ''))]
    .filter(Boolean)
    .join('\n');
}
