import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EntryFile } from './entry-file.ts';
import { explainShape } from './explain-shape.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** The file of the version of the content; content without it is of version 0.1. */
export const VERSION_FILE = 'version.yaml';

/** The version of the content that this program writes. */
export const CONTENT_VERSION = '0.2';

/** Returns what the file of the version says of content that this program writes. */
export function versionText(): string {
  return `version: "${CONTENT_VERSION}"\n`;
}

const versionSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+$/, `A version is two numbers in quotation marks, such as "${CONTENT_VERSION}".`),
});

/** Returns what is wrong with the version of the content: a file that cannot be read, or a version that is newer than the program. */
export function checkVersion(folder: string): Problem[] {
  const path = join(folder, VERSION_FILE);
  if (!existsSync(path)) return [];
  const read = readText(path);
  if ('refusal' in read) return [{ file: path, ...read.refusal }];
  const file = new EntryFile(path, read.text);
  if (file.problems.length > 0) return file.problems;
  const { data, error } = versionSchema.safeParse(file.data, { reportInput: true });
  if (error) return explainShape(file, versionSchema, error);
  if (!isNewer(data.version)) return [];
  const message = `The content is of version ${data.version}, and this version of Readout reads content up to ${CONTENT_VERSION}. Update Readout; do not change the version by hand.`;
  return [{ file: path, ...file.placeOf(['version']), rule: 'newer-content', message }];
}

function isNewer(version: string): boolean {
  const [[major = 0, minor = 0], [ourMajor = 0, ourMinor = 0]] = [version, CONTENT_VERSION].map((each) => each.split('.').map(Number)) as [
    number[],
    number[],
  ];
  return major > ourMajor || (major === ourMajor && minor > ourMinor);
}
