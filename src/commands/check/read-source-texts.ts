import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Source } from '../../model/schema/source.ts';
import { nearest } from '../../reader/problem.ts';
import { readSourceText, type SourceText } from '../../reader/source-text.ts';

/** Reads local copies of sources, each named as `id=file`; returns them by the ids of the sources. */
export function readSourceTexts(pairs: string[], known: ReadonlyMap<string, { data: Pick<Source, 'numbering'> }>): Map<string, SourceText> {
  const ids = [...known.keys()];
  const texts = new Map<string, SourceText>();
  for (const pair of pairs) {
    const [, id = '', file = ''] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (!ids.includes(id)) {
      const meant = nearest(id, ids);
      throw new Error(
        `"--source ${pair}" does not name a source. ${meant ? `Did you mean "${meant}"?` : `The sources are: ${ids.join(', ')}.`}`,
      );
    }
    if (texts.has(id)) throw new Error(`"--source ${pair}" names this source twice. Give one file for each.`);
    texts.set(id, readSourceText(id, readFile(file, id), known.get(id)?.data.numbering));
  }
  return texts;
}

function readFile(file: string, id: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Error(`The text of "${id}" cannot be read from ${file} (${(cause as NodeJS.ErrnoException).code}).`, { cause });
  }
  const text = isUtf8(bytes) ? bytes.toString('utf8') : '';
  if (!/[\p{L}\p{N}]/u.test(text) || text.includes('\0'))
    throw new Error(`${file} is not text in UTF-8, so "${id}" cannot be checked against it. Save the source as plain text.`);
  return text;
}
