import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { unmadeCards, writeCards } from '../../src/integrations/cards/share-cards.ts';
import { BRIEFING, type Edit, libraryOf } from '../support/edited-content.ts';
import { dimensionsOf } from '../support/png.ts';
import { contextOf } from '../support/view-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-cards-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const [cache, first] = [join(folder, 'cache'), join(folder, 'first')];
const POINTS = ['a1', 'a3', 'r1', 'o1', 'f1', 'f2'].map((id) => `briefings/2031-03-second-round/${id}/card.png`);
const CARDS = ['card.png', 'briefings/2031-01-first-round/card.png', 'briefings/2031-03-second-round/card.png', ...POINTS];
const LONG_AGO = new Date('2031-01-01T00:00:00Z');

const draw = (name: string, ...edits: Edit[]) => writeCards(contextOf(libraryOf('sound', ...edits)), join(folder, name), cache);
const read = (name: string, card: string) => readFileSync(join(folder, name, card));
const cached = () => readdirSync(cache).map((name) => join(cache, name));

describe('the share cards', { concurrency: false }, () => {
  test('are one for each point, one for each briefing, and one for all other pages', async () => {
    assert.equal(await draw('first'), CARDS.length);
    const written = readdirSync(first, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
    assert.deepEqual(written.toSorted(), CARDS.toSorted());
  });

  test('are PNGs of 1200 by 630 pixels and at most 60 kB', () => {
    for (const card of CARDS) {
      const png = read('first', card);
      assert.deepEqual(dimensionsOf(png), { width: 1200, height: 630 }, card);
      assert.ok(png.length > 5_000 && png.length <= 60_000, `${card} has ${png.length} bytes`);
    }
  });

  test('differ from one another', () => {
    assert.equal(new Set(CARDS.map((card) => read('first', card).toString('base64'))).size, CARDS.length);
  });

  test('are not drawn again while they say the same', async () => {
    const before = cached();
    assert.equal(before.length, CARDS.length);
    for (const file of before) utimesSync(file, LONG_AGO, LONG_AGO);
    await draw('second');
    assert.deepEqual(cached(), before);
    for (const file of before) assert.equal(statSync(file).mtimeMs, LONG_AGO.getTime(), 'a file of the cache was written again');
    for (const card of CARDS) assert.deepEqual(read('second', card), read('first', card));
  });

  test('are drawn again where they say something else, and only there', async () => {
    const before = cached();
    await draw('edited', { file: BRIEFING, from: 'text: There is to be no toll.', to: 'text: There is to be a toll.' });
    const changed = CARDS.filter((card) => !read('edited', card).equals(read('first', card)));
    assert.deepEqual(changed, ['briefings/2031-03-second-round/r1/card.png']);
    assert.equal(cached().length, before.length + 1);
  });

  test('are not made where they would lose a letter of what they say, and the build says of which pages and why', async () => {
    const edit = { file: BRIEFING, from: 'title: No winter toll', to: 'title: No toll, says נת' };
    assert.equal(await draw('unmade', edit), CARDS.length - 2);
    const [briefing, point] = ['briefings/2031-03-second-round/', 'briefings/2031-03-second-round/r1/'];
    assert.deepEqual(
      [briefing, point].filter((page) => existsSync(join(folder, 'unmade', page, 'card.png'))),
      [],
    );
    assert.deepEqual(
      unmadeCards(contextOf(libraryOf('sound', edit))),
      [briefing, point].map(
        (page) => `/${page} has the card of the site: its own would lose “נת” of what it says, and could say something else.`,
      ),
    );
  });

  for (const [broken, breakIt] of [
    ['empty', (file) => truncateSync(file, 0)],
    ['cut short', (file) => truncateSync(file, statSync(file).size - 20)],
    ['no PNG', (file) => writeFileSync(file, 'not a picture')],
    [
      'damaged in one byte',
      (file) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, at) => (at === 3_000 ? byte ^ 1 : byte)),
        ),
    ],
    ['followed by something else', (file) => writeFileSync(file, 'x', { flag: 'a' })],
  ] as [string, (file: string) => void][]) {
    test(`are drawn again where the file of the cache is ${broken}`, async () => {
      const files = cached();
      for (const file of files) breakIt(file);
      await draw('fixed');
      for (const card of CARDS) assert.deepEqual(read('fixed', card), read('first', card));
      assert.equal(files.filter((file) => statSync(file).size > 5_000).length >= CARDS.length, true);
    });
  }

  test('are never those of another card, whatever file stands under the name of theirs', async () => {
    const files = cached();
    const bytes = files.map((file) => readFileSync(file));
    for (const [index, file] of files.entries()) writeFileSync(file, bytes[(index + 1) % bytes.length] as Buffer);
    await draw('exchanged');
    for (const card of CARDS) assert.deepEqual(read('exchanged', card), read('first', card), card);
  });

  test('leave no unfinished file behind', () => {
    assert.ok(existsSync(cache) && cached().every((file) => /[0-9a-f]{64}\.kept$/.test(file)));
  });
});
