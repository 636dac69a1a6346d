import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { suggestId } from '../../src/commands/new/suggest-id.ts';
import { type EntryLink, entryLinkPath, parseEntryLink } from '../../src/model/addresses/entry-links.ts';
import {
  entryNoun,
  entryPath,
  LINK_SCHEMES,
  passageAddress,
  pointPath,
  sourcePlacePath,
  withBase,
} from '../../src/model/addresses/paths.ts';
import { ENTRY_ID, kindOfPoint, POINT_ID } from '../../src/model/schema/identifiers.ts';
import { findStrangeCharacters } from '../../src/model/text/characters.ts';
import { plainPassage } from '../../src/reader/source-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const entryId = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/);
const pointId = fc.stringMatching(/^[arof][1-9][0-9]{0,3}$/);
const collection = fc.constantFrom(...Object.values(LINK_SCHEMES));
const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 500 });

describe('the links of Markdown that name entries', () => {
  test('any text is read without an exception, as a link only if it begins with a scheme', () =>
    holds(
      fc.property(anyText, (text) => {
        const link = parseEntryLink(text);
        assert.equal(link !== undefined, /^(?:briefing|actor|topic|source|point):/.test(text));
      }),
    ));

  test('a link reads back as the entry that it was written for', () =>
    holds(
      fc.property(collection, entryId, (to, id) => assert.deepEqual(parseEntryLink(`${entryNoun(to)}:${id}`), { to, id } as EntryLink)),
    ));

  test('a link to a paragraph reads back as the paragraph', () =>
    holds(
      fc.property(entryId, fc.integer({ min: 1, max: 9999 }), (id, paragraph) =>
        assert.deepEqual(parseEntryLink(`source:${id}#${paragraph}`), { to: 'sources', id, paragraph }),
      ),
    ));
});

describe('identifiers', () => {
  test('no text is both the id of a point and anything but a letter and a number', () =>
    holds(fc.property(anyText, (text) => assert.equal(POINT_ID.test(text), kindOfPoint(text) !== undefined))));

  test('an id of an entry is the same in every case form, in every normal form and in an address', () =>
    holds(
      fc.property(anyText, entryId, (text, id) => {
        for (const each of [text, id].filter((candidate) => ENTRY_ID.test(candidate))) {
          assert.equal(each.toLowerCase().normalize('NFKC'), each);
          assert.equal(encodeURIComponent(each), each);
        }
      }),
    ));

  test('an id that is made out of a name is one, or there is none', () =>
    holds(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const id = suggestId('actor', { name });
        assert.ok(id === undefined || ENTRY_ID.test(id), id);
      }),
    ));
});

describe('addresses', () => {
  test('each is what a browser makes of it, under any path of a site', () =>
    holds(
      fc.property(collection, entryId, pointId, fc.constantFrom('/', '/readout/', '/a/b/'), (to, id, point, base) => {
        for (const path of [entryPath(to, id), pointPath(id, point), sourcePlacePath(id, { paragraph: 3 })]) {
          const { pathname, hash } = new URL(withBase(path, base), 'https://readout.example');
          assert.equal(pathname + hash, base.replace(/\/$/, '') + path);
        }
      }),
    ));

  test('two entries never share one', () =>
    holds(
      fc.property(collection, entryId, collection, entryId, (a, one, b, other) => {
        assert.equal(entryPath(a, one) === entryPath(b, other), a === b && one === other);
      }),
    ));

  test('a link leads to the address of what it names', () =>
    holds(
      fc.property(entryId, pointId, (id, point) => assert.equal(entryLinkPath({ to: 'points', id: point }, id), pointPath(id, point))),
    ));
});

describe('text fragments', () => {
  test('the words of a passage come back from its address, whatever signs they hold', () =>
    holds(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }), (from, to) => {
        const address = passageAddress('https://example.org/article', { from, to });
        const [, directive = ''] = address.split('#:~:text=');
        assert.deepEqual(directive.split(',').map(decodeURIComponent), [from, to]);
        assert.doesNotMatch(directive, /[-&]/);
      }),
    ));

  test('a passage that is made plain is plain', () =>
    holds(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(plainPassage(plainPassage(text)), plainPassage(text)))));
});

describe('characters that are not seen', () => {
  test('each is found where it stands, and a text without them has none', () =>
    holds(
      fc.property(fc.string({ maxLength: 20 }), fc.constantFrom('\u202e', '\u200b', '\0', '\ud800', '\ufeff'), (text, strange) => {
        assert.deepEqual(findStrangeCharacters(text), []);
        assert.deepEqual(
          findStrangeCharacters(`${text}${strange}${text}`).map(({ index }) => index),
          [text.length],
        );
      }),
    ));
});
