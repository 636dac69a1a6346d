import { createHash } from 'node:crypto';
import type { Library } from '../../model/records.ts';

/** To be raised when the form of the names or of the records changes. */
const FORM = 1;

const versions = new WeakMap<Library, string>();

/** Gives the version of what a search can find: another one whenever an entry has changed, so that a page can tell an index of another build. */
export function searchVersion(library: Library): string {
  let version = versions.get(library);
  if (!version) {
    const hash = createHash('sha256').update(String(FORM));
    for (const { id, data, body } of library.briefings) hash.update(JSON.stringify([id, data, body.paragraphs]));
    for (const records of [library.actors, library.topics])
      for (const { id, data } of records.values()) hash.update(JSON.stringify([id, data]));
    version = hash.digest('hex').slice(0, 12);
    versions.set(library, version);
  }
  return version;
}
