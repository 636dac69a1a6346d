import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addItem } from '../../src/commands/new/add-item.ts';

const KEYS = ['title', 'agreed', 'redLines', 'ties'];
const item = { id: 'a2', topics: ['ferry-line'], cites: [{ source: 'x' }] };
const lines = (...all: string[]) => `${all.join('\n')}\n`;

describe('adding an item to the frontmatter', () => {
  for (const [what, before, after] of [
    [
      'after the last of its list, before the comment of what follows',
      ['---', 'agreed:', '  - id: a1 # the first', '', '# Ties', 'ties: []', '---', 'Text'],
      [
        '---',
        'agreed:',
        '  - id: a1 # the first',
        '  - id: a2',
        '    topics: [ferry-line]',
        '    cites:',
        '      - source: x',
        '',
        '# Ties',
        'ties: []',
        '---',
        'Text',
      ],
    ],
    [
      'with the margin of its list',
      ['---', 'agreed:', '- id: a1', '---'],
      ['---', 'agreed:', '- id: a1', '- id: a2', '  topics: [ferry-line]', '  cites:', '    - source: x', '---'],
    ],
    [
      'in place of an empty list',
      ['---', 'agreed: []', 'ties: []', '---'],
      ['---', 'agreed:', '  - id: a2', '    topics: [ferry-line]', '    cites:', '      - source: x', 'ties: []', '---'],
    ],
    [
      'under a key of its own, in the order of keys',
      ['---', 'title: X', 'ties: []', '---'],
      ['---', 'title: X', '', 'agreed:', '  - id: a2', '    topics: [ferry-line]', '    cites:', '      - source: x', 'ties: []', '---'],
    ],
  ] as const) {
    test(what, () => assert.equal(addItem(lines(...before), 'agreed', item, KEYS), lines(...after)));
    test(`${what}, in a file with the line ends of Windows`, () => {
      const windows = (text: string) => text.replaceAll('\n', '\r\n');
      assert.equal(addItem(windows(lines(...before)), 'agreed', item, KEYS), windows(lines(...after)));
    });
  }

  test('a list in one line is left to the author', () => {
    assert.throws(() => addItem('---\nagreed: [{ id: a1 }]\n---\n', 'agreed', item, KEYS), /"agreed" is written on one line/);
  });
});
