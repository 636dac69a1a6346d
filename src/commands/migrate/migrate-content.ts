import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewriteFormerKeys } from '../../reader/former-keys.ts';
import { splitFrontmatter } from '../../reader/frontmatter.ts';
import type { Settings } from '../../settings.ts';
import { holdContent } from '../folders/hold-content.ts';
import { writeWhole } from '../folders/write-whole.ts';

/** Rewrites the keys of version 0.1 in the briefings as they are called now, and says what it did; returns the exit status. */
export function migrateContent(settings: Settings): 0 {
  const folder = join(settings.contentDir, 'briefings');
  const changed = holdContent(settings, () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => migrateFile(join(folder, name))),
  );
  const files = changed.filter((moved) => moved > 0).length;
  console.log(
    files === 0
      ? 'The content is up to date: nothing was changed.'
      : `${files} ${files === 1 ? 'file' : 'files'} changed. Run npm run check, then commit.`,
  );
  return 0;
}

/** Rewrites a file if it has anything of version 0.1; returns how many keys were moved. */
function migrateFile(path: string): number {
  const text = readFileSync(path, 'utf8');
  const parts = splitFrontmatter(text);
  if (!parts) return 0;
  const { yaml, moved } = rewriteFormerKeys(parts.yaml);
  if (moved.size === 0) return 0;
  writeWhole(path, text.slice(0, parts.start) + yaml + text.slice(parts.start + parts.yaml.length));
  console.log(`${path}: ${Array.from(moved, ([key, times]) => `${key} (${times})`).join(', ')}`);
  return moved.values().reduce((sum, times) => sum + times, 0);
}
