import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { briefingFile, writeLibraryFile } from '../../src/formats/json/export-files.ts';
import type { LibraryFile, ListedBriefing } from '../../src/formats/json/export-schema.ts';
import { soundLibrary } from '../support/libraries.ts';
import { publication } from '../support/publication.ts';

const library = soundLibrary();
const written = (of = publication) => [...writeLibraryFile(library, of)].join('');
const briefingsIn = (text: string): LibraryFile['briefings'] => JSON.parse(text).briefings;
/** The briefings of the library as their own files have them. */
const whole = JSON.parse(JSON.stringify(library.briefings.map((briefing) => briefingFile(briefing, library, publication).briefing)));

suite('The JSON file of the library', () => {
  test('lists each briefing and its points as they are in the file that it names', () => {
    const listed = briefingsIn(written()) as ListedBriefing[];
    assert.deepEqual(
      listed.map(({ file }) => file),
      listed.map(({ id }) => `https://briefings.example.org/readout/briefings/${id}.json`),
    );
    assert.partialDeepStrictEqual(
      whole,
      listed.map(({ file: _, ...rest }) => rest),
    );
  });

  test('has the whole of each briefing where a briefing has no file of its own', () => {
    assert.deepEqual(briefingsIn(written({ ...publication, leaveOut: ['json'] })), whole);
  });

  test('has a line for each briefing', () => {
    assert.equal(written().trim().split('\n').length, library.briefings.length + 2);
  });
});
