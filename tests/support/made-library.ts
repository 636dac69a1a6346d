import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLibrary } from '../../src/model/library/library.ts';
import type { Library } from '../../src/model/library/records.ts';
import { assertValid, readContent } from '../../src/reader/read-content.ts';
import { writeCorpus } from '../bench/corpus.ts';

/** Makes a library of this many generated briefings. */
export function madeLibrary(briefings: number): Library {
  const folder = mkdtempSync(join(tmpdir(), 'readout-made-'));
  try {
    writeCorpus(folder, briefings);
    return buildLibrary(assertValid(readContent(folder, '/')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
