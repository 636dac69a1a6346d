import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { nameLines } from '../../src/formats/search/name-lines.ts';
import { nameSlices } from '../../src/formats/search/name-slices.ts';
import { searchShards, searchVersion } from '../../src/formats/search/search-shards.ts';
import { readHead, sliceOf } from '../../src/model/names/named.ts';
import { readNamed } from '../../src/model/names/named-line.ts';
import { foldName } from '../../src/model/text/fold-name.ts';
import { letterPages, letterPath, nameIndex } from '../../src/views/search/name-index.ts';
import { libraryOf } from '../support/edited-content.ts';
import { realLibrary } from '../support/libraries.ts';
import { madeLibrary } from '../support/made-library.ts';
import { contextOf } from '../support/view-context.ts';

const real = realLibrary();
const large = madeLibrary(130);
const slicesOf = new Map([
  [real, await nameSlices(real)],
  [large, await nameSlices(large)],
]);

/** What a text weighs when a host compresses it on the fly. */
const weigh = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const linesOf = (slice = '') => slice.split('\n');

suite('the list of names', () => {
  for (const [name, library] of [
    ['the real content', real],
    ['a large library', large],
  ] as const) {
    test(`begins with a slice of at most 3 kB, in ${name}`, () => {
      const weight = weigh(slicesOf.get(library)?.get('first') ?? '');
      assert.ok(weight > 500 && weight <= 3000, `It weighs ${weight} bytes.`);
    });

    test(`names the build in front, in ${name}`, async () => {
      const [head = '', ...lines] = linesOf(slicesOf.get(library)?.get('first'));
      const { version, complete } = readHead(head);
      const isAll = lines.length === nameLines(library).length;
      assert.deepEqual(
        [version, complete],
        [await searchVersion(library), isAll && nameLines(library).every(({ hidden, titles }) => hidden.length + titles.length === 0)],
      );
    });
  }

  test('has the most referred names in the first slice, and each name in the slice of every word of it', () => {
    const slices = slicesOf.get(large) ?? assert.fail();
    const names = nameLines(large).map(({ named }) => named);
    const [head = '', ...first] = linesOf(slices.get('first'));
    assert.deepEqual(
      first.map((line) => readNamed(line, readHead(head).kinds)),
      names.slice(0, first.length),
    );
    const actor = names.findLast(({ path }) => path.startsWith('/actors/')) ?? assert.fail();
    for (const word of foldName(actor.name)) {
      assert.ok(
        linesOf(slices.get(sliceOf(word))).some((line) => line.includes(actor.path.slice(1, -1))),
        word,
      );
    }
  });
});

suite('the shards of the search index', () => {
  test('are one in a small library', () => {
    assert.deepEqual(
      searchShards(contextOf(real)).map(({ briefings }) => briefings.length),
      [1],
    );
  });

  for (const [count, shards] of [
    [74, [74]],
    [75, [25, 50]],
    [100, [50, 50]],
    [124, [74, 50]],
    [130, [30, 50, 50]],
  ] as const) {
    test(`of ${count} briefings have ${shards.join(', ')}, newest first`, () => {
      const library = { ...large, briefings: large.briefings.slice(0, count) };
      const parts = searchShards(contextOf(library)).map(({ briefings }) => briefings);
      assert.deepEqual(
        parts.map((briefings) => briefings.length),
        shards,
      );
      assert.deepEqual(parts.flat(), library.briefings);
    });
  }

  test('stay as they are when a briefing is added, save the newest', () => {
    const before = searchShards(contextOf({ ...large, briefings: large.briefings.slice(1) }));
    assert.deepEqual(
      searchShards(contextOf(large))
        .slice(1)
        .map(({ briefings }) => briefings),
      before.slice(1).map(({ briefings }) => briefings),
    );
  });

  test('have every record once, actors and topics in the newest', () => {
    const urls = searchShards(contextOf(large)).map(({ records }) => records().map(({ url }) => url));
    assert.equal(new Set(urls.flat()).size, urls.flat().length);
    assert.equal(urls[0]?.filter((url) => /^\/(?:actors|topics)\//.test(url)).length, large.actors.size + large.topics.size);
    assert.equal(urls.flat().filter((url) => /\/[aro]\d\/$/.test(url)).length, 130 * 8);
  });
});

suite('the index of names from A to Z', () => {
  test('is one page in the real content, and a page for each letter in a large library', () => {
    assert.deepEqual([nameIndex(real).split, nameIndex(large).split], [false, true]);
    assert.deepEqual(nameIndex(large).letters.slice(0, 2).map(letterPath), ['/search/a/', '/search/b/']);
  });

  test('has a page for the letters that follow where one letter has too many names for a page, and every name on one of them', () => {
    const pages = letterPages(nameIndex(madeLibrary(600)));
    const leaves = pages.filter(({ parts }) => parts.length === 0);
    assert.ok(pages.some(({ slug }) => slug.length === 2) && pages.length > leaves.length);
    assert.equal(new Set(pages.map(letterPath)).size, pages.length);
    assert.deepEqual(
      leaves.flatMap(({ lines }) => lines.map(({ path }) => path)).toSorted(),
      pages
        .filter(({ slug }) => slug.length === 1 || slug === 'other-scripts')
        .flatMap(({ lines }) => lines.map(({ path }) => path))
        .toSorted(),
    );
    for (const { slug, lines } of leaves) assert.ok(JSON.stringify(lines).length < 250_000, `${slug} has ${lines.length} names.`);
  });

  test('has every name, spelling and point, and names in other scripts last', () => {
    const { letters } = nameIndex(real);
    const listed = letters.flatMap(({ lines }) => lines.map(({ name, path }) => `${name} ${path}`));
    const shown = nameLines(real).filter(({ named }) => !/^\/sources\/|#/.test(named.path));
    const expected = shown.flatMap(({ named }) => [named.name, ...named.spellings].map((each) => `${each} ${named.path}`));
    const native = [...real.actors.values(), ...real.topics.values()].flatMap(({ path, data }) =>
      data.nativeNames.map(({ name }) => `${name} ${path}`),
    );
    assert.deepEqual(listed.toSorted(), [...expected, ...native].toSorted());
    assert.equal(letters.at(-1)?.slug, 'other-scripts');
  });

  test('has names that begin with a digit among the last, too', () => {
    const dated = { file: 'topics/golan-heights.yaml', from: 'name: Golan Heights\n', to: 'name: 1967 lines\n' };
    const { letters } = nameIndex(libraryOf('paris-talks', dated));
    assert.ok(letters.at(-1)?.lines.some(({ name }) => name === '1967 lines'));
    assert.equal(letters.filter(({ slug }) => slug === 'other-scripts').length, 1);
  });

  for (const [name, letter] of [
    ['al-Jolani', 'J'],
    ['Türkiye', 'T'],
    ['A hotline against escalation', 'H'],
    ['No “humanitarian corridor”', 'N'],
    ['The “humanitarian corridor”', 'H'],
    ['أحمد الشرع', 'Other scripts'],
  ] as const) {
    test(`lists “${name}” under ${letter}`, () => {
      assert.equal(nameIndex(real).letters.find(({ lines }) => lines.some((line) => line.name === name))?.letter, letter);
    });
  }
});
