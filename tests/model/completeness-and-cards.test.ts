import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { briefingCardImage, CARD_SIZE, pointCardImage, siteCardImage } from '../../src/model/addresses/card-image.ts';
import { representationPath } from '../../src/model/addresses/paths.ts';
import { completenessItems } from '../../src/model/library/completeness-items.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';

const library = libraryOf('sound');
const [second = assert.fail(), first = assert.fail()] = library.briefings;
const [point = assert.fail()] = second.points;

/** Each part with where it is written and what is missing of it. */
const linesOf = (groups: ReturnType<typeof completenessItems>) =>
  groups.map(({ title, items }) => [
    title,
    ...items.map(({ label, fragment, written, missing }) => {
      const place = typeof written === 'number' ? `line ${written}` : written.join('.');
      return `${label} | ${fragment ?? '–'} | ${place} | ${missing.join(', ')}`;
    }),
  ]);

suite('what the preview says is missing from a briefing', () => {
  test('is every part, where it is written, and what is missing of it', () => {
    assert.deepEqual(linesOf(completenessItems(second, library)), [
      [
        'Points',
        'A1 One ferry | a1 | agreed.0 | readout from Estmark',
        'A3 Lights by the Board | a3 | agreed.1 | readout from Norvania, readout from Estmark',
        'R1 No winter toll | r1 | redLines.0 | ',
        'O1 Fishing | o1 | offTheTable.0 | ',
        'F1 A night boat | f1 | floated.0 | ',
        'F2 A night boat in summer | f2 | floated.1 | ',
      ],
      ['Delegations', 'Norvania | – | delegations.0 | ', 'Estmark | – | delegations.1 | capacity'],
      [
        'Positions',
        'Norvania: Ferry line | – | positions.0 | ',
        'Estmark: Winter tolls | – | positions.1 | ',
        'Estmark: Ferry line | – | positions | position',
        'Norvania: Harbour lights | – | positions | position',
        'Estmark: Harbour lights | – | positions | position',
        'Norvania: Winter tolls | – | positions | position',
        'Norvania: Lake fishing | – | positions | position',
        'Estmark: Lake fishing | – | positions | position',
      ],
      ['Actors', 'Halden Isles | – | actors.0 | ', 'Lake people | – | actors.1 | '],
      ['Relationships', 'Mira Solen → Ferry Board | – | ties.0 | '],
      ['Offices', 'Harbour Minister | – | offices.0 | ', 'Ambassador | – | offices.1 | '],
      ['Timeline', '2031 | – | events.0 | '],
      ['Analysis', 'Norvania and Estmark run a ferry. Mira S | p1 | line 4 | ', 'Those of Norvania stay lit. | p2 | line 10 | '],
    ]);
  });

  test('names the cites that are missing, and events by when they are if their day is not known', () => {
    const library = libraryOf(
      'sound',
      { file: BRIEFING, from: '    capacityCites: [{ source: solvik-communique, paragraph: 1 }]\n', to: '' },
      {
        file: BRIEFING,
        from: 'attribution: press\n    cites: [{ source: solvik-communique, paragraph: 4 }]',
        to: 'attribution: press\n    cites: [{ source: solvik-communique }]',
      },
      { file: BRIEFING, from: '    date: "2031"\n', to: '' },
    );
    const lines = linesOf(completenessItems(library.briefings[0] ?? assert.fail(), library)).flat();
    assert.ok(lines.includes('Norvania | – | delegations.0 | citation for its capacity'));
    assert.ok(lines.includes('O1 Fishing | o1 | offTheTable.0 | citation of a passage'));
    assert.ok(lines.includes('in summer | – | events.0 | '));
  });

  test('misses nothing that a source was looked up for: a readout or a position that says "not-stated"', () => {
    const told = libraryOf('sound', {
      file: BRIEFING,
      from: '    readouts:\n      - party: norvania\n',
      to: '    readouts:\n      - { party: estmark, says: not-stated, cites: [{ source: solvik-communique }] }\n      - party: norvania\n',
    });
    assert.ok(
      linesOf(completenessItems(told.briefings[0] ?? assert.fail(), told))
        .flat()
        .includes('A1 One ferry | a1 | agreed.0 | '),
    );
  });

  test('counts parties: it asks nothing of an observer, and a place in a document is a passage', () => {
    const observed = libraryOf(
      'sound',
      { file: BRIEFING, from: '\nagreed:\n', to: '  - actor: halden-isles\n    capacities: [observing]\n\nagreed:\n' },
      {
        file: BRIEFING,
        from: 'attribution: press\n    cites: [{ source: solvik-communique, paragraph: 4 }]',
        to: 'attribution: press\n    cites: [{ source: solvik-communique, at: Art. 2 }]',
      },
    );
    const lines = linesOf(completenessItems(observed.briefings[0] ?? assert.fail(), observed)).flat();
    assert.ok(lines.includes('Halden Isles | – | delegations.2 | '), lines.join('\n'));
    assert.ok(lines.includes('O1 Fishing | o1 | offTheTable.0 | '));
  });

  test('does not miss a cite of a passage where one of two is', () => {
    const cites = 'attribution: press\n    cites: [{ source: solvik-communique, paragraph: 4 }';
    const two = libraryOf('sound', { file: BRIEFING, from: cites, to: `${cites}, { source: solvik-communique }` });
    assert.ok(
      linesOf(completenessItems(two.briefings[0] ?? assert.fail(), two))
        .flat()
        .includes('O1 Fishing | o1 | offTheTable.0 | '),
    );
  });

  test('is little where little is written', () => {
    assert.deepEqual(
      linesOf(completenessItems(first, library))
        .flat()
        .filter((line) => line.includes('|')),
      ['Norvania | – | delegations.0 | capacity', 'Estmark | – | delegations.1 | capacity', 'Norvania met Estmark. | p1 | line 2 | '],
    );
  });
});

suite('the card for sharing', () => {
  test('of a point, a briefing and the site stands beside the page, and says what it shows', () => {
    assert.deepEqual(
      [pointCardImage(point), briefingCardImage(second), siteCardImage('What was agreed.')],
      [
        {
          path: '/briefings/2031-03-second-round/a1/card.png',
          alt: 'A1, jointly agreed: One ferry. Lake Ost talks · Solvik · 2–4 March 2031',
        },
        { path: '/briefings/2031-03-second-round/card.png', alt: 'A ferry, and no toll. Lake Ost talks · Solvik · 2–4 March 2031' },
        { path: '/card.png', alt: 'What was agreed.' },
      ],
    );
  });

  test('has the size that sites ask for', () => assert.deepEqual(CARD_SIZE, { width: 1200, height: 630 }));
});

test('a record in another form stands where its page does', () => {
  assert.deepEqual(
    [representationPath('/briefings/b/a2/', '.json'), representationPath('/a/b', '.md')],
    ['/briefings/b/a2.json', '/a/b.md'],
  );
});
