import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import satori from 'satori';
import type { Card } from '../../src/formats/cards/card.ts';
import { pointCard } from '../../src/formats/cards/cards.ts';
import { drawCard, FONTS } from '../../src/integrations/cards/draw-card.ts';
import { words } from '../../src/integrations/cards/look.ts';
import { latinLetters } from '../../src/model/text/latin-letters.ts';
import { pointView } from '../../src/views/point/point-view.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { dimensionsOf } from '../support/png.ts';
import { contextOf } from '../support/view-context.ts';

const MASTHEAD = { name: 'Readout', colour: '#1a1b1e' };

function cardWith(...edits: Edit[]): Card {
  const library = libraryOf('sound', ...edits);
  const point = library.briefings[0]?.points.find(({ id }) => id === 'r1');
  assert.ok(point);
  return pointCard(pointView(point, contextOf(library)));
}

describe('a card is drawn whole, whatever its words are:', () => {
  const plain = drawCard(cardWith(), MASTHEAD);
  for (const title of [
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
    'The Sides commit to strive toward lasting security and stability arrangements for both countries. '.repeat(2),
    'No fire 🔥, no 🇳🇴, no 👩‍👩‍👧',
    '<script>alert(1)</script> & "quotes" \'\'',
    'لا ممر إنساني',
    'מסדרון and ممر, mixed',
    'turned e\u0300\u0301\u0302',
    'Türkiye, Şırnak, Łódź, Nguyễn, Ḥoms',
  ]) {
    test(title.slice(0, 40), async () => {
      const edits = [
        { file: BRIEFING, from: 'title: No winter toll', to: `title: ${JSON.stringify(title)}` },
        { file: BRIEFING, from: 'text: There is to be no toll.', to: `text: ${JSON.stringify(title.replace(/[<>]/g, ''))}` },
      ];
      const png = await drawCard(cardWith(...edits), MASTHEAD);
      assert.deepEqual(dimensionsOf(png), { width: 1200, height: 630 });
      assert.ok(!png.equals(await plain));
    });
  }
});

describe('every letter that a card may hold', () => {
  const allowed = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter(
    (letter) => letter.trim() && latinLetters(letter) === letter,
  );
  const drawing = (letter: string, fontFamily: string) =>
    satori(words(letter, { fontFamily, fontSize: 20 }), { width: 40, height: 40, fonts: FONTS });

  for (const face of ['Newsreader', 'Public Sans']) {
    test(`is drawn by ${face}, and not as an empty box`, async () => {
      const box = await drawing('א', face);
      const missing: string[] = [];
      for (const letter of allowed) if ((await drawing(letter, face)) === box) missing.push(letter);
      assert.ok(allowed.length > 300);
      assert.deepEqual(missing, []);
    });
  }
});
