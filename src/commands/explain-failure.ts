import { ContentError } from '../reader/read-content.ts';

/** What the system refuses most often, by the words that Node and the tools of the build have for it, and what can be done about it. */
const REFUSALS: [words: RegExp, sentence: string][] = [
  [/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/, 'There is no space left on the disk. Free some, and build again.'],
  [/EROFS/, 'The disk cannot be written to. Set OUT_DIR to a folder on another one, and build again.'],
  [/EACCES|EPERM/, 'The folder may not be written to. Change its rights or set OUT_DIR to another one, and build again.'],
];

/** Says why a build failed: a sentence where that says it all, and else the error with the place in the code. */
export function explainFailure(error: unknown): unknown {
  if (error instanceof ContentError) return error.message;
  const { code, message } = (error ?? {}) as NodeJS.ErrnoException;
  const [, refusal] = REFUSALS.find(([words]) => words.test(`${code} ${message}`)) ?? [];
  return refusal ? `${refusal}\n${message}` : error;
}
