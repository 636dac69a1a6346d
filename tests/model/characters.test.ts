import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findStrangeCharacters, showHidden } from '../../src/model/text/characters.ts';
import { nameCharacter } from '../../src/model/text/name-character.ts';

describe('a character that no text may have is named', () => {
  for (const [character, name] of [
    ['\0', 'U+0000 (null)'],
    ['\u001b', 'U+001B (control character)'],
    ['\u0085', 'U+0085 (next line)'],
    ['\u009f', 'U+009F (control character)'],
    ['\u00ad', 'U+00AD (soft hyphen)'],
    ['\u034f', 'U+034F (combining grapheme joiner)'],
    ['\u115f', 'U+115F (Hangul choseong filler)'],
    ['\u1160', 'U+1160 (Hangul jungseong filler)'],
    ['\u17b5', 'U+17B5 (Khmer inherent vowel aa)'],
    ['\u200b', 'U+200B (zero width space)'],
    ['\u2028', 'U+2028 (line separator)'],
    ['\u2029', 'U+2029 (paragraph separator)'],
    ['\u202a', 'U+202A (left-to-right embedding)'],
    ['\u202b', 'U+202B (right-to-left embedding)'],
    ['\u202c', 'U+202C (pop directional formatting)'],
    ['\u202d', 'U+202D (left-to-right override)'],
    ['\u202e', 'U+202E (right-to-left override)'],
    ['\u2060', 'U+2060 (word joiner)'],
    ['\u2062', 'U+2062 (invisible times)'],
    ['\u2065', 'U+2065 (not assigned)'],
    ['\u2066', 'U+2066 (left-to-right isolate)'],
    ['\u2067', 'U+2067 (right-to-left isolate)'],
    ['\u2068', 'U+2068 (first strong isolate)'],
    ['\u2069', 'U+2069 (pop directional isolate)'],
    ['\u206f', 'U+206F (format character, no longer in use)'],
    ['\u2800', 'U+2800 (blank braille pattern)'],
    ['\u3164', 'U+3164 (Hangul filler)'],
    ['\ue000', 'U+E000 (private use)'],
    ['\u{10fffd}', 'U+10FFFD (private use)'],
    ['\ufdd0', 'U+FDD0 (noncharacter)'],
    ['\u{2ffff}', 'U+2FFFF (noncharacter)'],
    ['\u0378', 'U+0378 (not assigned)'],
    ['\ufeff', 'U+FEFF (byte order mark)'],
    ['\uffa0', 'U+FFA0 (halfwidth Hangul filler)'],
    ['\ufff9', 'U+FFF9 (interlinear annotation anchor)'],
    ['\ufffc', 'U+FFFC (object replacement character)'],
    ['\ufffd', 'U+FFFD (replacement character)'],
    ['\ud800', 'U+D800 (lone surrogate)'],
    ['\udfff', 'U+DFFF (lone surrogate)'],
    ['\u{1d173}', 'U+1D173 (format character)'],
    ['\u{e0001}', 'U+E0001 (language tag)'],
    ['\u{e0041}', 'U+E0041 (tag for "A")'],
  ] as const) {
    test(name, () => assert.deepEqual(placesIn(`a${character}b`), [[1, name]]));
  }
});

describe('a character that some texts need is refused where nothing needs it', () => {
  for (const [where, text, index, name] of [
    ['a non-joiner between Latin letters', 'Isr\u200cael', 3, 'U+200C (zero width non-joiner)'],
    ['a joiner between Cyrillic letters', 'Мо\u200dсква', 2, 'U+200D (zero width joiner)'],
    ['a joiner between Hebrew letters', 'של\u200dום', 2, 'U+200D (zero width joiner)'],
    ['a non-joiner after an Arabic letter that does not join the next', 'دار\u200cها', 3, 'U+200C (zero width non-joiner)'],
    ['a joiner between Arabic letters that join without it', 'بي\u200dت', 2, 'U+200D (zero width joiner)'],
    ['a non-joiner at the end of a word', 'می\u200c ', 2, 'U+200C (zero width non-joiner)'],
    ['a second non-joiner', 'می\u200c\u200cخواهم', 2, 'U+200C (zero width non-joiner)'],
    ['a joiner between Devanagari letters without a virama', 'क\u200dष', 1, 'U+200D (zero width joiner)'],
    ['a joiner after an emoji, before a letter', '👩\u200da', 2, 'U+200D (zero width joiner)'],
    ['a right-to-left mark in Latin text', 'Mossad\u200f', 6, 'U+200F (right-to-left mark)'],
    ['a left-to-right mark inside a word', 'Mos\u200esad في', 3, 'U+200E (left-to-right mark)'],
    ['an Arabic letter mark in Cyrillic text', 'Москва\u061c', 6, 'U+061C (Arabic letter mark)'],
    ['two direction marks side by side', 'في (a)\u200e\u200e', 6, 'U+200E (left-to-right mark)'],
    ['a right-to-left mark on a line of its own language', 'في\nOst\u200f', 6, 'U+200F (right-to-left mark)'],
    ['a zero width space between Chinese letters', '中\u200b国', 1, 'U+200B (zero width space)'],
    ['an emoji selector after a letter', 'a\ufe0f', 1, 'U+FE0F (variation selector 16)'],
    ['an emoji selector after a digit that is no keycap', '1\ufe0f.', 1, 'U+FE0F (variation selector 16)'],
    ['a second selector after an emoji', '❤\ufe0f\ufe0f', 2, 'U+FE0F (variation selector 16)'],
    ['a text hidden in selectors after an emoji', '😀\u{e0158}\u{e0155}\u{e015c}\u{e015c}\u{e015f}', 2, 'U+E0158 (variation selector 105)'],
    ['a text hidden in selectors after an ideograph', '中\u{e0158}', 1, 'U+E0158 (variation selector 105)'],
    ['a second selector after an ideograph', '中\u{e0100}\u{e0101}', 3, 'U+E0101 (variation selector 18)'],
    ['a selector after a sign that has no variant', '1 <\ufe00 2', 3, 'U+FE00 (variation selector 1)'],
    ['a joiner of graphemes between marks of Latin', 'a\u0301\u034f\u0302', 2, 'U+034F (combining grapheme joiner)'],
    ['a joiner of graphemes between Hebrew letters', 'ש\u034fל', 1, 'U+034F (combining grapheme joiner)'],
    ['a Mongolian selector after a Latin letter', 'a\u180b', 1, 'U+180B (Mongolian variation selector)'],
    ['a flag of a place that has none', '🏴\u{e0075}\u{e0073}\u{e0074}\u{e0078}\u{e007f}', 2, 'U+E0075 (tag for "u")'],
    ['a text in tags after a flag', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}\u{e0041}', 14, 'U+E0041 (tag for "A")'],
    ['a mark at the beginning', '\u0301a', 0, 'U+0301 (combining mark)'],
    ['a mark after a space', 'a \u0e31b', 2, 'U+0E31 (combining mark)'],
    ['a mark after a quotation mark', '"\u064e"', 1, 'U+064E (combining mark)'],
    ['a pile of marks', `a${'\u0300\u0316\u0301\u0317\u0302'}b`, 1, 'U+0300 (combining mark)'],
    ['a pile of marks of one script', `ก${'\u0e48'.repeat(9)}`, 1, 'U+0E48 (combining mark)'],
  ] as const) {
    test(where, () => assert.deepEqual(placesIn(text), [[index, name]]));
  }
});

describe('what a script or an emoji needs is let through:', () => {
  for (const [script, text] of [
    ['Persian with non-joiners', 'می\u200cخواهم خانه\u200cها نامه\u200cای'],
    ['Persian whose word goes on after a link or emphasis', '[کتاب](topic:books)\u200cها **می**\u200cخواهم می\u200c*خواهم*'],
    ['Urdu', 'اُردُو کے لیے سفارت\u200cخانہ'],
    ['Kurdish', 'ده\u200cبێت نه\u200cبوو کوردستان'],
    ['Pashto', 'پښتو ژبه ځای'],
    ['Uyghur', 'ئۇيغۇرچە مۇ\u0626ەللىم'],
    ['Arabic with vowels and a sign of verses', 'مُحَمَّدٌ ٱللَّه \u06dd١'],
    ['the abbreviation of the Hijra in Arabic', '١٤٤٧ ه\u200d'],
    ['Arabic with a direction mark after a Latin name', '\u200fصيد الأسماك (Lake Ost)\u200e'],
    ['Hebrew with a direction mark after a sign', 'שפת C++\u200e היא'],
    ['Hebrew with points and accents', 'שָׁלוֹם בְּרֵאשִׁ֖ית'],
    ['Syriac', 'ܫܠܡܐ ܥܠܝܟܘܢ'],
    ['Thaana', 'ދިވެހި'],
    ['Hindi with joiners', 'क्\u200dष क्\u200cष हिन्दी'],
    ['Marathi with an eyelash', 'दर्\u200dया'],
    ['Bengali', 'র\u200d্যাব বাংলাদেশ'],
    ['Sinhala', 'ශ්\u200dරී ලංකා ක්\u200dෂ'],
    ['Tamil', 'தமிழ்நாடு ஸ்ரீ'],
    ['Malayalam with old final consonants', 'അവന്\u200d മലയാളം'],
    ['Kannada', 'ರಾಜ್\u200cಕುಮಾರ್'],
    ['Thai', 'กรุงเทพฯ น้ำ ที่นี่'],
    ['Lao', 'ວຽງຈັນ'],
    ['Khmer whose words are split', 'ភ្នំពេញ\u200bកម្ពុជា'],
    ['Burmese', 'မြန်မာ ကြွေးကြော်'],
    ['Tibetan', 'བོད་སྐད། རྒྱུད'],
    ['Chinese', '中华人民共和国 葛\u{e0100}飾区 𠮷'],
    ['Japanese', '日本語の葛\u{e0101}城 か\u3099'],
    ['Korean in syllables and in letters', '한국어 \u1112\u1161\u11ab\u1100\u116e\u11a8'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠌ ᠴᠢᠨ\u180eᠠ \u1820\u180b'],
    ['Cyrillic with stress marks', 'Москва\u0301 за\u0301мок й ё'],
    ['Ukrainian', 'Україна’s Київ'],
    ['Greek with all its marks', 'ἀρχῇ ᾧ α\u0313\u0301\u0345'],
    ['Vietnamese in parts', 'Tiê\u0301ng Viê\u0323t e\u0302\u0323\u0301'],
    ['Turkish', 'İstanbul ığdır şğç'],
    ['Yoruba', 'ọ\u0301kọ̀'],
    ['the sounds of speech', 'k\u0361p ã\u0330 ˈstɹɔŋ'],
    ['Ethiopic', 'አማርኛ'],
    ['Georgian and Armenian', 'საქართველო Հայաստան'],
    ['Cherokee', 'ᏣᎳᎩ'],
    ['Adlam', '𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞥄𞤪'],
    ['a shared family of emoji', '👨\u200d👩\u200d👧\u200d👦 👩🏽\u200d🚀 🏳\ufe0f\u200d🌈 🕵🏽\u200d♂\ufe0f ❤\ufe0f\u200d🔥'],
    ['flags', '🇫🇷 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 🏴\u200d☠\ufe0f'],
    ['keycaps, skin and signs', '1\ufe0f\u20e3 #\ufe0f\u20e3 👍🏿 ☝🏽 ©\ufe0f ™ ☎\ufe0e'],
    ['Hebrew with points whose order is kept', 'יְרוּשָׁלַ\u034fִם'],
    ['mathematics', '∩\ufe00 0\ufe00 x\u0304 ≠ −1'],
    ['spaces that are seen', 'a\u00a0b\u202fc\u2009d\u3000e\tf\r\ng'],
    ['ideographs that are to come', '\u{323b0}'],
  ] as const) {
    test(script, () => assert.deepEqual(placesIn(text), []));
  }
});

test('a character that is refused is named with the reason and what to do', () => {
  for (const [text, message] of [
    ['a\u3164', 'The character U+3164 (Hangul filler) is not allowed in a text, since it is invisible. Delete it.'],
    ['a\ufdd0', 'The character U+FDD0 (noncharacter) is not allowed in a text, since it stands for no letter or symbol. Delete it.'],
    [
      'a\u200db',
      'The character U+200D (zero width joiner) is not allowed here: it is invisible and changes nothing between these characters. Delete it.',
    ],
    [
      'a\u200e',
      'The character U+200E (left-to-right mark) is not allowed here: it belongs once, beside a word, on a line with right-to-left text. Delete it.',
    ],
    [
      'a\ufe0f',
      'The character U+FE0F (variation selector 16) is not allowed here: the character before it has no such variant. Delete it.',
    ],
    [
      'a\ue001',
      'The character U+E001 (private use) is not allowed: every font shows something different for it, or nothing. Write what it stands for.',
    ],
    ['\u0301a', 'The character U+0301 (combining mark) has no letter before it. Put it right after its letter, or delete it.'],
    [
      `a${'\u0301'.repeat(20)}`,
      'The character U+0301 (combining mark) is the first of 20 marks piled on one letter. Delete those that no spelling needs.',
    ],
  ] as const) {
    assert.deepEqual(
      findStrangeCharacters(text).map((strange) => strange.message),
      [message],
    );
  }
});

test('of characters side by side the first stands for all, and no more are listed than are asked for', () => {
  const list = (most?: number) => findStrangeCharacters('\0\u200b\0a\0a\0', most).map(({ index }) => index);
  assert.deepEqual([list(), list(2), list(1)], [[0, 4, 6], [0, 4], [0]]);
});

test('a text is shown in one line, with what is hidden in it by its name', () => {
  const shown =
    'a<U+0009 (tab)>b<U+000D (carriage return)><U+000A (line feed)>c<U+202E (right-to-left override)><U+200F (right-to-left mark)>d';
  assert.equal(showHidden('a\tb\r\nc\u202e\u200fd'), shown);
  assert.equal(showHidden('می\u200cخواهم'), 'می\u200cخواهم');
});

test('a letter is named by its number alone', () => assert.equal(nameCharacter('і'), 'U+0456'));

function placesIn(text: string): [number, string][] {
  return findStrangeCharacters(text).map(({ index, name }) => [index, name]);
}
