import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { BRIEFING } from '../support/edited-content.ts';
import { anyEdit, makeEdit } from '../support/random-edits.ts';

let folder = '';

const copySound = () => cpSync(join(import.meta.dirname, '../fixtures/sound'), folder, { recursive: true });
const read = (earlier?: Content) => readContent(folder, '/', 'https://readout.example', undefined, earlier);

/** Replaces a text of a file; the reader trusts times only of files that have rested for a moment. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = readFileSync(join(folder, file), 'utf8');
  assert.ok(text.includes(from), `${file} does not have "${from}".`);
  await wait(60);
  writeFileSync(join(folder, file), text.replaceAll(from, to));
}

describe('a reading that takes over what an earlier one made', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-earlier-'));
    copySound();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('equals one that reads everything, after any edits one after another', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 6, maxLength: 12 }), async (edits) => {
        rmSync(folder, { recursive: true });
        copySound();
        await wait(60);
        let content = read();
        for (const edit of edits) {
          makeEdit(folder, edit);
          content = read(content);
          assert.deepEqual(visible(content), visible(read()));
        }
      }),
      { numRuns: 40 },
    ));

  for (const [what, file, from, to, rule] of [
    ['the side of an actor that speaks for a party', 'actors/ferry-board.yaml', 'side: norvania', 'side: estmark', 'wrong-speaker'],
    [
      'the issuers of a source that a party is quoted from',
      'sources/solvik-communique.yaml',
      'norvania, estmark',
      'estmark',
      'unfounded-word',
    ],
    ['the member of a coalition', 'actors/halden-isles.yaml', 'members: [estmark]', 'members: [halden-isles]', 'self-reference'],
  ] as const) {
    test(`judges again what rests on ${what}`, async () => {
      await edit(BRIEFING, '        note: As the [Ferry Board](actor:ferry-board) has it.', '        by: ferry-board');
      await edit('actors/halden-isles.yaml', 'kind: government', 'kind: coalition\nmembers: [estmark]');
      await wait(60);
      const before = read();
      assert.equal(
        before.problems.some((problem) => problem.rule === rule),
        false,
      );
      await edit(file, from, to);
      const after = read(before);
      assert.equal(
        after.problems.some((problem) => problem.rule === rule),
        true,
      );
      assert.deepEqual(visible(after), visible(read()));
    });
  }

  test('judges again the rounds that name one whose days, process or points have changed', async () => {
    rmSync(folder, { recursive: true });
    cpSync(join(import.meta.dirname, '../fixtures/three-rounds'), folder, { recursive: true });
    await wait(60);
    let content = read();
    for (const [from, to, rule] of [
      ['2032-10-1', '2034-10-1', 'not-earlier'],
      ['process: ardel-river-talks', 'process: border-market-talks', 'wrong-process'],
      ['id: f1', 'id: f9', 'lost-point'],
    ] as const) {
      await edit('briefings/2032-10-vella.md', from, to);
      content = read(content);
      assert.ok(
        content.problems.some((problem) => problem.rule === rule && `${problem.file} ${problem.message}`.includes('2033-')),
        rule,
      );
      assert.deepEqual(visible(content), visible(read()));
      await edit('briefings/2032-10-vella.md', to, from);
    }
  });

  test('sees an edit that leaves the size and the time of the last write', async () => {
    const path = join(folder, 'actors/estmark.yaml');
    utimesSync(path, 0, 0);
    await wait(60);
    const before = read();
    writeFileSync(path, readFileSync(path, 'utf8').replace('name: Estmark', 'name: Estmart'));
    utimesSync(path, 0, 0);
    await wait(60);
    assert.equal(read(before).actors.get('estmark')?.data.name, 'Estmart');
  });

  test('takes over nothing of a file that was just written, which may change again within one tick of the clock of its disk', (t) => {
    const written = statSync(join(folder, 'actors/estmark.yaml')).ctimeMs;
    t.mock.timers.enable({ apis: ['Date'] });
    for (const [passed, isSame] of [
      [10, false],
      [1000, true],
    ] as const) {
      t.mock.timers.setTime(written + passed);
      const before = read();
      assert.equal(read(before).actors.get('estmark') === before.actors.get('estmark'), isSame, `after ${passed} ms`);
    }
  });

  for (const [what, file, from, to] of [
    ['a word of an analysis', BRIEFING, 'Those of', 'All of'],
    ['the name of an actor', 'actors/norvania.yaml', 'name: Norvania', 'name: The Norvanian Union'],
    ['the name of a source', 'sources/solvik-communique.yaml', 'name: the communiqué', 'name: the paper'],
  ] as const) {
    test(`does not read or render again what an edit of ${what} leaves as it is`, async () => {
      await wait(60);
      const before = read();
      await edit(file, from, to);
      const after = read(before);
      const anew = ['briefings', 'actors', 'topics', 'sources'].flatMap((collection) => {
        const [was, is] = [before, after].map(({ reading }) => reading.folders[collection as 'briefings'].files);
        return [...(is?.keys() ?? [])].filter((id) => is?.get(id) !== was?.get(id)).map((id) => `${collection}/${id}`);
      });
      assert.deepEqual(anew, [file.replace(/\.\w+$/, '')]);
      const first = '2031-01-first-round';
      assert.equal(after.briefings.get(first)?.body, before.briefings.get(first)?.body);
    });
  }

  for (const [what, file, from, to, rechecked] of [
    ['an edit of another briefing', BRIEFING, 'Those of', 'All of', false],
    ['a new name of an actor that it refers to', 'actors/norvania.yaml', 'name: Norvania', 'name: The Norvanian Union', false],
    ['an edit of a source that it does not cite', 'sources/solvik-communique.yaml', 'paragraphs: 4', 'paragraphs: 5', false],
    ['an edit of a source that it cites', 'sources/harbour-gazette.yaml', 'published: 2031-01', 'published: 2031-09', true],
  ] as const) {
    test(`checks a briefing ${rechecked ? 'again' : 'not again'} after ${what}`, async () => {
      await wait(60);
      const before = read();
      await edit(file, from, to);
      const checkOf = ({ reading: { folders, checked } }: Content) => {
        const entry = folders.briefings.entries.get('2031-01-first-round');
        return entry && checked.checks.get(entry);
      };
      assert.equal(checkOf(read(before)) !== checkOf(before), rechecked);
    });
  }

  test('finds what refers to a file that goes, and finds it no more when the file comes back', () => {
    const path = join(folder, 'actors/tomas-brandt.yaml');
    const text = readFileSync(path);
    const sound = read();
    rmSync(path);
    const broken = read(sound);
    assert.ok(broken.problems.some(({ message }) => message.startsWith('There is no actor "tomas-brandt".')));
    writeFileSync(path, text);
    assert.deepEqual(visible(read(broken)), visible(sound));
  });
});

/** Returns all of a content that others see, in its order, as plain data. */
function visible({ reading: _, ...content }: Content): unknown {
  return JSON.parse(JSON.stringify(content, (_key, value) => (value instanceof Map ? [...value] : value)));
}
