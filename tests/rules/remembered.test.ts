import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from './files.ts';

/** Where something is made once for a thing in another way than by `remembered`, and why a build still knows what every page is made from. */
const OTHERS: Record<string, string> = {
  'src/model/library/reads.ts': 'it defines it',
  'src/model/library/item-fragments.ts': 'whoever has the data of a briefing has read them of it',
  'src/formats/search/answer-files.ts': 'no page of a record, and no form of it, is made from the files of the search',
  'src/formats/search/name-slices.ts': 'nor from these',
  'src/formats/search/points-table.ts': 'nor from these',
  'src/formats/search/search-shards.ts': 'nor from these',
};

test('what is made once of the library notes what it was made from (src/model/library/reads.ts), for all who use it', () => {
  const files = ['model', 'views', 'formats', 'markdown'].flatMap((room) => readFiles(`src/${room}/**/*.ts`));
  const found = files.filter(({ text }) => /\bnew (?:WeakMap|WeakRef)\b/.test(text)).map(({ path }) => path);
  assert.deepEqual(found.toSorted(), Object.keys(OTHERS).toSorted());
});

test('the pages and the other forms of records use nothing of the search that is made once', () => {
  const ofRecords = ['briefings', 'embed', 'actors', 'topics', 'sources', 'processes'].flatMap((folder) =>
    readFiles(`src/pages/${folder}/**/*.astro`),
  );
  const files = [
    ...ofRecords,
    ...readFiles('src/formats/record-files.ts'),
    ...readFiles('src/views/{briefing,entry,point,process,tables,parts}/*.ts'),
  ];
  assert.ok(files.length > 50);
  assert.deepEqual(
    files.filter(({ text }) => /from '[^']*formats\/search\//.test(text)).map(({ path }) => path),
    [],
  );
});
