import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findStrangeCharacters, nameCharacter, showHidden } from '../../src/model/characters.ts';

describe('a character that no text may have is named', () => {
  for (const [character, name] of [
    ['\0', 'U+0000 (null)'],
    ['\u001b', 'U+001B'],
    ['\u0085', 'U+0085'],
    ['\u00ad', 'U+00AD (soft hyphen)'],
    ['\u200b', 'U+200B (zero width space)'],
    ['\u2028', 'U+2028 (line separator)'],
    ['\u2029', 'U+2029 (paragraph separator)'],
    ['\u202a', 'U+202A (left-to-right embedding)'],
    ['\u202b', 'U+202B (right-to-left embedding)'],
    ['\u202c', 'U+202C (pop directional formatting)'],
    ['\u202d', 'U+202D (left-to-right override)'],
    ['\u202e', 'U+202E (right-to-left override)'],
    ['\u2060', 'U+2060 (word joiner)'],
    ['\u2066', 'U+2066 (left-to-right isolate)'],
    ['\u2067', 'U+2067 (right-to-left isolate)'],
    ['\u2068', 'U+2068 (first strong isolate)'],
    ['\u2069', 'U+2069 (pop directional isolate)'],
    ['\u206f', 'U+206F'],
    ['\ufeff', 'U+FEFF (byte order mark)'],
    ['\ufffd', 'U+FFFD (replacement character)'],
    ['\ud800', 'U+D800 (lone surrogate)'],
    ['\udfff', 'U+DFFF (lone surrogate)'],
    ['\u{e0041}', 'U+E0041'],
  ] as const) {
    test(name, () => assert.deepEqual(findStrangeCharacters(`a${character}b`), [{ index: 1, name }]));
  }
});

describe('a character that a text may have', () => {
  for (const character of ['\t', '\n', '\r', 'é', 'ש', '\u200c', '\u200d', '\u200e', '\u200f', '\u2027', '\u202f', '\u2070', '😀']) {
    test(`${nameCharacter(character)} is let through`, () => assert.deepEqual(findStrangeCharacters(character), []));
  }
});

test('no more are listed than are asked for', () => {
  const list = (most?: number) => findStrangeCharacters('\0\0\0', most).map(({ index }) => index);
  assert.deepEqual([list(), list(2), list(1)], [[0, 1, 2], [0, 1], [0]]);
});

test('a text is shown in one line, with what is hidden in it by its name', () => {
  assert.equal(showHidden('a\tb\r\nc\u202e\u200fd'), 'a<U+0009>b<U+000D><U+000A>c<U+202E (right-to-left override)>\u200fd');
});
