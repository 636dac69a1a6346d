import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Library } from '../../src/model/library/records.ts';
import { PICTURES, type PictureId } from '../../src/model/library/table-places.ts';
import { briefingPage } from '../../src/views/briefing/briefing-view.ts';
import type { TableCell } from '../../src/views/tables/picture-table.ts';
import { pictureTables } from '../../src/views/tables/tables-page.ts';
import { type Edit, libraryOf } from '../support/edited-content.ts';
import { LIBRARIES } from '../support/libraries.ts';
import { contextOf } from '../support/view-context.ts';

const words = ({ name, hedge, points = [], text, cites = [] }: TableCell): string =>
  [
    name,
    ...points.map(({ label }) => label),
    hedge && `(${hedge})`,
    text?.plain,
    ...cites.map(({ source, mark }) => `[${source.id} ${mark}]`),
  ]
    .filter(Boolean)
    .join(' ');

function tablesOf(library: Library) {
  const [briefing] = library.briefings;
  assert.ok(briefing);
  return { briefing, tables: pictureTables(briefing, contextOf(library)) };
}

/** Returns the lines of a table of the sound briefing, the headings first. */
function linesOf(id: PictureId, ...edits: Edit[]): string[] {
  const table = tablesOf(libraryOf('sound', ...edits)).tables.find((each) => each.id === id) ?? assert.fail(`There is no table ${id}.`);
  return [table.heads.map(({ name }) => name), ...table.rows.map((row) => row.map(words))].map((cells) => cells.join(' | '));
}

const LINES: Record<PictureId, string[]> = {
  'gap-grid': [
    'Issue | Group | Norvania | Estmark',
    'Ferry line | One side only | commits A1 to one ferry [solvik-communique ¶1] | not stated',
    'Winter tolls | One side only | not stated | refuses (likely) [solvik-communique ¶3]',
    'Harbour lights | not stated A3 | not stated | not stated',
    'Lake fishing | not stated O1 | not stated | not stated',
  ],
  evidence: [
    'Point | What it says | Whose word | The communiqué | Norvania | Estmark',
    'A1 | One ferry | Norvania and Estmark [solvik-communique ¶1] | does not mention it | affirms jointly | affirms jointly',
    'A3 | Lights by the Board | The Ferry Board [solvik-communique ¶3] | says so | affirms | not involved',
    'R1 | No winter toll | The article’s author [solvik-communique ¶3] | says so | not stated | holds it',
    'O1 | Fishing | The press [solvik-communique ¶4] | says so | not stated | not stated',
    'F1 | A night boat | The article’s author [solvik-communique ¶4] | says so | not stated | raised it',
    'F2 | A night boat in summer | The article’s author [solvik-communique ¶4] | says so | not stated | not stated',
  ],
  delegations: [
    'Who | Delegation | Capacity | Seat | Role',
    'Mira Solen | Norvania | negotiating [solvik-communique ¶1] | new this round | Harbour Minister, for the Ferry Board [solvik-communique ¶1]',
    'Tomas Brandt | Estmark | capacity not stated | has left | Envoy [solvik-communique ¶1]',
    'not stated | Estmark | capacity not stated | has a seat | The communiqué names nobody who sat in it.',
    'Lake people | not stated | not stated | Also in Solvik | (possible) Watched from the shore, says the communiqué. [solvik-communique ¶2]',
  ],
  ties: [
    'From | Relationship | To | Around the table',
    'Mira Solen | leads (predicted, likely) as the Ferry Board says [solvik-communique ¶2] | Ferry Board | Norvania',
  ],
  events: ['When | What happened', 'in summer | (expected, possible) The ferry sails [solvik-communique standfirst]'],
};

suite('the table of a briefing’s picture has a row for each thing, with its hedge and its passages:', () => {
  for (const id of PICTURES) test(id, () => assert.deepEqual(linesOf(id), LINES[id]));
});

for (const [name, library] of LIBRARIES) {
  suite(`the tables of the pictures: ${name}`, () => {
    const { briefing, tables } = tablesOf(library);

    test('stand in the order of the page, each with a cell for each heading and none that is blank', () => {
      assert.deepEqual(
        tables.map(({ id }) => id),
        PICTURES.filter((id) => tables.some((table) => table.id === id)),
      );
      for (const { id, heads, rows } of tables) {
        for (const row of rows) {
          assert.equal(row.length, heads.length, id);
          for (const cell of row) assert.notEqual(words(cell), '', id);
        }
      }
    });

    test('say above each what the picture says', () => {
      const { briefing: view, seats, ties } = briefingPage(briefing, contextOf(library));
      const findings = [view.grid?.finding, view.evidence?.finding, seats.finding, ties?.finding, view.events.finding];
      assert.deepEqual(
        tables.map(({ finding }) => finding),
        findings.filter((finding) => finding !== undefined),
      );
    });
  });
}

test('a picture that a briefing does not have has no table', () => {
  const { briefings } = libraryOf('sound');
  const [, first] = briefings;
  assert.ok(first);
  assert.deepEqual(
    pictureTables(first, contextOf(libraryOf('sound'))).map(({ id }) => id),
    ['delegations'],
  );
});

test('a line that is not written in Latin letters keeps its direction in every table', () => {
  const edit: Edit = { file: 'actors/estmark.yaml', from: 'name: Estmark', to: 'name: إستمارك' };
  const { tables } = tablesOf(libraryOf('sound', edit));
  const named = tables.flatMap(({ heads, rows }) => [...heads, ...rows.flat()]).filter(({ name }) => name === 'إستمارك');
  assert.ok(named.length > 3);
  for (const { dir } of named) assert.equal(dir, 'rtl');
});
