import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitSentences } from '../../../src/model/text/segment.ts';

describe('the sentences of a text', () => {
  for (const [what, ...sentences] of [
    ['end at a full stop', 'They met.', 'They left.'],
    ['do not end after a title or an initial', 'Mr. Holm met J. Brandt.', 'They left.'],
    ['do not end at H.E. or U.S.', 'Envoy Tomas Brandt met H.E. Mira Solen of the U.S. Senate.', 'They left.'],
    [
      'do not end at the number of a text',
      'Mira Solen under Art. 3 of Res. 2231 (see paras. 4 and 5, No. 7 and pp. 8–9) agreed.',
      'They left.',
    ],
    ['do not end at a Latin abbreviation', 'The towns, e.g. Solvik, i.e. the port vs. the lake, cf. Annex II, stay.', 'They left.'],
    ['end after “no”', 'She said no.', 'They left.'],
    ['do not end at a month', 'They met on 4 Jan. 2031 and on 5 Sept. 2031.', 'They left.'],
    ['do not end at the office of a person', 'Gov. Holm, Sec. Brandt and Pres. Solen met Amb. Ost.', 'They left.'],
    ['do not end within quotation marks that go on', 'He met “H.E.” Mira Solen.', 'They left.'],
    ['end at a question mark', 'Is it so?', 'It is.'],
    ['of Chinese end at 。', '双方同意设立热线。', '双方将于下月再次会面。'],
    ['of Japanese end at 。', '両国は合意した。', '会談は続く。'],
    ['of Hindi end at ।', 'दोनों पक्ष सहमत हुए।', 'वे चले गए।'],
    ['of Urdu end at ۔', 'دونوں فریق متفق ہوئے۔', 'وہ چلے گئے۔'],
    ['of Arabic end at ؟', 'هل اتفقوا؟', 'نعم اتفقوا.'],
    ['of Hebrew', 'הצדדים נפגשו.', 'הם עזבו.'],
    ['of Russian do not end at т. е.', 'Стороны, т. е. А. Петров и Б. Иванов, встретились.', 'Они уехали.'],
    ['of Greek', 'Συναντήθηκαν.', 'Έφυγαν.'],
    ['of Armenian end at ։', 'Նրանք հանդիպեցին։', 'Նրանք գնացին։'],
    ['of Amharic end at ።', 'ተስማሙ።', 'ሄዱ።'],
    ['of Turkish', 'Türkiye ile görüştüler.', 'Işık söndü.'],
  ] as string[][]) {
    test(what ?? '', () =>
      assert.deepEqual(
        splitSentences(sentences.join(' ')).map(({ text }) => text),
        sentences,
      ),
    );
  }
});
