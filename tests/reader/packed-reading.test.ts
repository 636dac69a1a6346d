import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { packReading } from '../../src/reader/packed-reading.ts';
import { type Content, type Earlier, readContent } from '../../src/reader/read-content.ts';
import { unpackReading } from '../../src/reader/unpack-reading.ts';
import { BRIEFING } from '../support/edited-content.ts';

let folder = '';
const read = (earlier?: Earlier) => readContent(folder, '/', 'https://readout.example', undefined, earlier);
/** Returns what a later process takes over of a reading. */
const later = (content: Content) => unpackReading(packReading(content), '/');

/** The reader trusts the time of a file only once it has rested for a moment. */
async function copy(fixture: string): Promise<void> {
  rmSync(folder, { recursive: true });
  cpSync(join(import.meta.dirname, '../fixtures', fixture), folder, { recursive: true });
  await wait(60);
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = readFileSync(join(folder, file), 'utf8');
  assert.ok(text.includes(from), `${file} does not have "${from}".`);
  writeFileSync(join(folder, file), text.replaceAll(from, to));
  await wait(60);
}

describe('a reading that takes over what an earlier process packed', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-packed-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const fixture of ['sound', 'three-rounds', 'paris-talks']) {
    test(`equals one that reads everything, and reads and checks no file again (${fixture})`, async () => {
      await copy(fixture);
      const earlier = later(read());
      const content = read(earlier);
      assert.deepEqual(visible(content), visible(read()));
      for (const [collection, { files }] of Object.entries(content.reading.folders)) {
        for (const [id, file] of files) assert.equal(earlier.reading.folders[collection as 'briefings'].files.get(id), file);
      }
      for (const [entry, check] of content.reading.checked.checks) assert.equal(earlier.reading.checked.checks.get(entry), check);
    });
  }

  for (const [what, file, from, to] of [
    ['a word of an analysis', BRIEFING, 'Those of', 'All of'],
    ['an analysis with something that no page may have', BRIEFING, 'Those of', '<b>Those</b> of'],
    ['an analysis that links to a page of the site that does not exist', BRIEFING, 'Those of', '[Those](https://readout.example/lost/) of'],
    [
      'a text that links to a page of the site that does not exist',
      BRIEFING,
      'text: There is',
      'text: "[There](https://readout.example/lost/) is',
    ],
    ['a file that is not well-formed', 'actors/norvania.yaml', 'name:', 'name: ['],
    ['the name of an actor', 'actors/norvania.yaml', 'name: Norvania', 'name: The Norvanian Union'],
    ['the day of a source that is cited', 'sources/harbour-gazette.yaml', 'published: 2031-01', 'published: 2031-09'],
    ['the side of an actor', 'actors/ferry-board.yaml', 'side: norvania', 'side: estmark'],
    ['the issuers of a source', 'sources/solvik-communique.yaml', 'norvania, estmark', 'estmark'],
  ] as const) {
    test(`equals one that reads everything before and after an edit of ${what}`, async () => {
      await copy('sound');
      const sound = read();
      await edit(file, from, to);
      const edited = read();
      assert.notDeepEqual(visible(edited), visible(sound));
      assert.deepEqual(visible(read(later(sound))), visible(edited));
      assert.deepEqual(visible(read(later(edited))), visible(edited));
      await edit(file, to, from);
      assert.deepEqual(visible(read(later(edited))), visible(read()));
    });
  }

  test('places a finding in a file that it did not read again', async () => {
    await copy('sound');
    const earlier = later(read());
    rmSync(join(folder, 'actors/tomas-brandt.yaml'));
    assert.deepEqual(visible(read(earlier)), visible(read()));
  });
});

/** Returns all of a content that others see, in its order, as plain data. */
function visible({ reading: _, ...content }: Content): unknown {
  const shown = Array.from(content.briefings.values(), ({ body }) => [body.html, body.headings]);
  return JSON.parse(JSON.stringify([content, shown], (_key, value) => (value instanceof Map ? [...value] : value)));
}
