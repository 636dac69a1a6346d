import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';

const IMPORT = /^import .* from '(\.[^']*)';\n/gm;

/** Returns a script of the project as one text that imports nothing: each module that it needs is written before it, once. */
export function packScript(path: string, packed = new Set<string>()): string {
  if (packed.has(path)) return '';
  packed.add(path);
  const text = readFileSync(path, 'utf8');
  const needed = Array.from(text.matchAll(IMPORT), ([, from = '']) => packScript(join(dirname(path), from), packed));
  return [...needed, stripTypeScriptTypes(text.replace(IMPORT, '').replace(/^export (?=const |function )/gm, ''))]
    .filter(Boolean)
    .join('\n');
}
