import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainPassage, readParagraphs } from '../../src/reader/source-text.ts';

describe('the text of a source', () => {
  test('is taken apart into paragraphs, headings left out', () => {
    assert.deepEqual(
      readParagraphs(
        '\uFEFFA heading\r\n\r\nOne.\r\n\r\nAnother heading\n“Two.”\n\nAnd a line of more than twelve words that has no mark at its end\n',
      ),
      ['One.', '“Two.”', 'And a line of more than twelve words that has no mark at its end'],
    );
  });

  for (const [what, text, paragraphs] of [
    ['twelve words without a mark above a sentence are a heading', 'a b c d e f g h i j k  l\nOne.', ['One.']],
    ['thirteen are not', 'a b c d e f g h i j k l m\nOne.', ['a b c d e f g h i j k l m', 'One.']],
    ['a mark inside closes no sentence', 'The talks: an account\nOne.', ['One.']],
    ['a heading may stand above a heading', 'The talks\nThe first day\nOne.', ['One.']],
    ['what stands last is no heading', 'One.\nParis, 6 January', ['One.', 'Paris, 6 January']],
    ['nor are the items of a list', '(a) one ferry\n(b) two lights\nOne.', ['(a) one ferry', '(b) two lights', 'One.']],
    ['nor is a line that leads on', 'The Council,\nOne ferry and\nOne.', ['The Council,', 'One ferry and', 'One.']],
    ['French', 'Le lac\nLe ministre : « Nous signerons. »\nOui.', ['Le ministre : « Nous signerons. »', 'Oui.']],
    ['German', 'Der See\n„Wir unterschreiben.“\nJa.', ['„Wir unterschreiben.“', 'Ja.']],
    ['Swiss', 'Le lac\n‹Oui.›\nOui.', ['‹Oui.›', 'Oui.']],
    ['Chinese', '湖上会谈\n双方举行了第三轮会谈。\n「同意。」', ['双方举行了第三轮会谈。', '「同意。」']],
    ['Japanese', '湖の会談\n両国は合意した。', ['両国は合意した。']],
    ['Hindi', 'झील वार्ता\nदोनों पक्ष सहमत हुए।\nहाँ।', ['दोनों पक्ष सहमत हुए।', 'हाँ।']],
    ['Urdu', 'جھیل کی بات چیت\nدونوں فریق متفق ہوئے۔\nہاں۔', ['دونوں فریق متفق ہوئے۔', 'ہاں۔']],
    ['Arabic', 'محادثات البحيرة\nهل اتفقوا؟\nنعم،\nنعم.', ['هل اتفقوا؟', 'نعم،', 'نعم.']],
    ['Hebrew', 'שיחות האגם\nהם הסכימו.', ['הם הסכימו.']],
    ['Russian', 'Переговоры\nСтороны договорились.\nДа;', ['Стороны договорились.', 'Да;']],
    ['Armenian', 'Բանակցություններ\nՆրանք հանդիպեցին։', ['Նրանք հանդիպեցին։']],
    ['Amharic', 'ንግግር\nተስማሙ።', ['ተስማሙ።']],
    ['a mark in quotation marks and brackets does', '(“Is it so?”)', ['(“Is it so?”)']],
    ['space around a line is no part of it', '  One.\t\n \n', ['One.']],
    ['a byte order mark before a text is not', '\uFEFFOne.', ['One.']],
    ['a byte order mark inside a text is part of it', 'One.\nT\uFEFFwo.', ['One.', 'T\uFEFFwo.']],
  ] as const) {
    test(what, () => assert.deepEqual(readParagraphs(text), paragraphs));
  }

  for (const [written, plain] of [
    ['it’s “one”', `it's "one"`],
    ['one \n two', 'one two'],
    [' one ', 'one'],
    ['har\u00ADbour', 'harbour'],
    ['Ce\u0301sar', 'César'],
  ] as const) {
    test(`${JSON.stringify(written)} is compared as ${JSON.stringify(plain)}`, () => assert.equal(plainPassage(written), plain));
  }
});
