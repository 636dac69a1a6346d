import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { briefingCardImage, pointCardImage } from '../../src/model/addresses/card-image.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';

const [OWN, SITE] = ['/briefings/2031-03-second-round/r1/card.png', '/card.png'];

/** Returns the cards of a point and of its briefing if the point has another title. */
function cardsWith(title: string) {
  const library = libraryOf('sound', { file: BRIEFING, from: 'title: No winter toll', to: `title: ${JSON.stringify(title)}` });
  const briefing = library.briefings[0] ?? assert.fail('The fixture has no briefing.');
  const point = briefing.points.find(({ id }) => id === 'r1') ?? assert.fail('The briefing has no r1.');
  return { point: pointCardImage(point), briefing: briefingCardImage(briefing) };
}

describe('the card of a page', () => {
  for (const [title, path, lost] of [
    ['No winter toll?', OWN, undefined],
    ['“No” toll, not −5 %, ½ or ⅓ of ≤ ₪500m', OWN, undefined],
    ['Hamas (حماس) and the toll', OWN, undefined],
    ['No toll, says נתניהו', SITE, ['נ', 'ת', 'י', 'ה', 'ו']],
    ['Нет', SITE, ['Н', 'е', 'т']],
    ['不收费', SITE, ['不', '收', '费']],
    ['لا رسوم', SITE, ['ل', 'ا', 'ر', 'س', 'و', 'م']],
    ['Toll ∉ text', SITE, ['∉']],
    ['❌ toll', SITE, ['❌']],
    ['¬ toll', OWN, undefined],
  ] as const) {
    test(`of a point titled “${title}” is ${path === OWN ? 'its own' : 'that of the site'}`, () => {
      const { point, briefing } = cardsWith(title);
      assert.deepEqual([point.path, point.lost], [path, lost]);
      assert.deepEqual([briefing.path, briefing.lost], [path === OWN ? '/briefings/2031-03-second-round/card.png' : SITE, lost]);
    });
  }
});
