import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { recordFiles } from '../../src/formats/record-files.ts';
import type { Library } from '../../src/model/library/records.ts';
import { libraryOf } from '../support/edited-content.ts';
import { publication } from '../support/publication.ts';

const library = libraryOf('three-rounds');
const FORMER = 'former-id';

/** Returns the files beside the pages of a library by their addresses. */
const filesOf = (of: Library) => new Map([...recordFiles(of, publication)].map(({ path, write }) => [path, write]));

suite('the files of an entry with a former id stand at both addresses', () => {
  for (const collection of ['briefings', 'processes', 'actors', 'topics'] as const) {
    test(collection, () => {
      const [entry = assert.fail()] = library[collection].values();
      const before = filesOf(library);
      const renamed = { ...entry, data: { ...entry.data, formerIds: [FORMER] } };
      const entries = [...library[collection].values()].map((each) => (each === entry ? renamed : each));
      const of = collection === 'briefings' ? entries : new Map(entries.map((each) => [each.id, each]));
      const after = filesOf({ ...library, [collection]: of } as Library);
      const own = [...before.keys()].filter(
        (path) => path.startsWith(`/${collection}/${entry.id}/`) || path.startsWith(`/${collection}/${entry.id}.`),
      );
      assert.ok(own.length > 1, own.join());
      for (const path of own) {
        const former = path.replace(entry.id, FORMER);
        assert.equal(after.get(former)?.(), after.get(path)?.(), former);
        assert.ok(after.has(former), former);
      }
    });
  }
});
