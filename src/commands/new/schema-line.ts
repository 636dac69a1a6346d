import { dirname, posix, relative, sep } from 'node:path';
import type { Collection } from '../../model/paths.ts';
import { SCHEMA_FOLDER } from '../write-schemas.ts';

/** Gives the line that tells editors which schema a file of YAML has. */
export function schemaLine(path: string, collection: Collection): string {
  const folder = relative(dirname(path), SCHEMA_FOLDER).split(sep).join(posix.sep);
  return `# yaml-language-server: $schema=${folder}/${collection}.json\n`;
}
