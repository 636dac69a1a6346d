import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { briefingFile, pointFile, processFile, writeLibraryFile } from '../../src/formats/json/export-files.ts';
import { exportJsonSchema, type LibraryFile } from '../../src/formats/json/export-schema.ts';
import { BRIEFING_REPRESENTATIONS, POINT_REPRESENTATIONS } from '../../src/formats/representations.ts';
import { passageAddress } from '../../src/model/addresses/paths.ts';
import type { Library } from '../../src/model/library/records.ts';
import { HOSTILE, HOSTILE_MARKDOWN, hostileLibrary, LIBRARIES, pointsOf, realLibrary, soundLibrary } from '../support/libraries.ts';
import { publication } from '../support/publication.ts';

const schema = exportJsonSchema(publication);
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

/** Writes a file and reads it back as a program would. */
const throughJson = (file: unknown) => JSON.parse(JSON.stringify(file));

function wholeFile(library: Library): LibraryFile {
  return JSON.parse([...writeLibraryFile(library, publication)].join(''));
}

function assertValid(file: unknown): void {
  assert.ok(validate(throughJson(file)), ajv.errorsText(validate.errors));
}

suite('The JSON files', () => {
  for (const [name, library] of LIBRARIES) {
    test(`keep to the published schema: ${name}`, () => {
      for (const point of pointsOf(library)) assertValid(pointFile(point, library, publication));
      for (const briefing of library.briefings) assertValid(briefingFile(briefing, library, publication));
      for (const process of library.processes.values()) assertValid(processFile(process, library, publication));
      assertValid(wholeFile(library));
    });

    test(`name no entry that they do not hold: ${name}`, () => {
      const files = [
        ...pointsOf(library).map((point) => pointFile(point, library, publication)),
        ...library.briefings.map((briefing) => briefingFile(briefing, library, publication)),
        ...Array.from(library.processes.values(), (process) => processFile(process, library, publication)),
        wholeFile(library),
      ];
      for (const file of files) {
        const held = new Set([...file.actors, ...file.topics, ...file.sources, ...file.processes].map(({ id }) => id));
        assert.deepEqual(
          namedIds(file).filter((id) => !held.has(id)),
          [],
        );
      }
    });
  }

  test('are refused by the schema when something is missing, unknown or mistyped', () => {
    const library = soundLibrary();
    const [point] = pointsOf(library);
    assert.ok(point);
    const sound = throughJson(pointFile(point, library, publication));
    const broken = [
      { ...sound, point: { ...sound.point, certainty: 'sure' } },
      { ...sound, point: { ...sound.point, status: undefined } },
      { ...sound, point: { ...sound.point, id: 'A2' } },
      { ...sound, point: { ...sound.point, version: '12 March 2031' } },
      { ...sound, point: { ...sound.point, mood: 'good' } },
      { ...sound, type: 'briefing' },
    ];
    for (const file of broken) assert.equal(validate(throughJson(file)), false, JSON.stringify(file.point));
  });

  test('hold the same points, one by one, in their briefing and in the whole', () => {
    const library = soundLibrary();
    const whole = wholeFile(library).briefings;
    assert.deepEqual(whole, throughJson(library.briefings.map((briefing) => briefingFile(briefing, library, publication).briefing)));
    assert.deepEqual(
      whole.flatMap(({ points }) => points),
      throughJson(pointsOf(library).map((point) => pointFile(point, library, publication).point)),
    );
  });

  test('have a line for each briefing in the whole', () => {
    const library = soundLibrary();
    const lines = [...writeLibraryFile(library, publication)].join('').trim().split('\n');
    assert.equal(lines.length, library.briefings.length + 2);
  });

  test('keep hostile words as they are', () => {
    const library = hostileLibrary();
    const a3 = pointsOf(library).find(({ id }) => id === 'a3');
    assert.ok(a3);
    const { point, actors } = throughJson(pointFile(a3, library, publication));
    assert.equal(point.title, HOSTILE);
    assert.equal(point.text.markdown, HOSTILE_MARKDOWN);
    assert.equal(point.text.plain, '<b> ]]> ]]> =1+1, "a" \\ [z](w) ](actor:estmark) one “the] Board”, & שלום');
    assert.equal(actors[0].name, HOSTILE);
  });
});

suite('A point as JSON', () => {
  const library = realLibrary();
  const file = (id: string) => {
    const point = pointsOf(library).find((each) => each.id === id);
    assert.ok(point);
    return pointFile(point, library, publication);
  };

  test('says where it is from, which briefing it stands in and what its licence is', () => {
    const { $schema, publisher, licence, briefing, point } = file('a2');
    assert.equal($schema, 'https://briefings.example.org/readout/data/schema.json');
    assert.deepEqual(publisher, { name: 'Readout', address: 'https://briefings.example.org/readout/' });
    assert.deepEqual(licence, publication.textLicence);
    assert.equal(briefing.address, 'https://briefings.example.org/readout/briefings/2026-01-paris-talks/');
    assert.equal(point.address, 'https://briefings.example.org/readout/briefings/2026-01-paris-talks/a2/');
    assert.equal(point.place, 'https://briefings.example.org/readout/briefings/2026-01-paris-talks/#a2');
  });

  test('has plain words beside the Markdown as written', () => {
    const { text } = file('o4').point;
    assert.equal(text.plain, 'Nor, in the author’s judgement, would it mean at this stage that Syria joins the Abraham Accords.');
    assert.match(text.markdown, /that \[Syria\]\(actor:syria\) joins/);
  });

  test('has a cite with the address of the passage in the source', () => {
    const { point, sources } = file('a2');
    const address = sources.find(({ id }) => id === 'al-majalla-paris-talks')?.address ?? '';
    assert.deepEqual(point.cites[0], {
      source: 'al-majalla-paris-talks',
      paragraph: 5,
      at: undefined,
      from: 'the parties agreed',
      to: 'to prevent escalation',
      address: passageAddress(address, { from: 'the parties agreed', to: 'to prevent escalation' }),
    });
  });

  test('says of every party what it says, also where no document of its own is among the sources', () => {
    const sound = soundLibrary();
    const a3 = pointsOf(sound).find(({ id }) => id === 'a3');
    assert.ok(a3);
    const { readouts } = pointFile(a3, sound, publication).point;
    assert.deepEqual(
      readouts.map(({ party, says }) => [party, says]),
      [
        ['norvania', 'not-stated'],
        ['estmark', 'not-stated'],
      ],
    );
  });

  test('keeps its former wordings, and names what took its place', () => {
    const changesOf = (id: string) => {
      const sound = soundLibrary();
      const point = pointsOf(sound).find((each) => each.id === id);
      assert.ok(point);
      return pointFile(point, sound, publication).point.changes;
    };
    assert.deepEqual(changesOf('a1'), [
      {
        change: 'reworded',
        date: '2031-03-12',
        reason: 'The communiqué was published.',
        was: { title: 'A ferry', text: { plain: 'They run a ferry.', markdown: 'They run a [ferry](topic:ferry-line).' } },
      },
    ]);
    assert.deepEqual(changesOf('f1'), [{ change: 'superseded', date: '2031-03-20', reason: 'F2 says more.', successor: 'f2' }]);
  });
});

suite('The files beside the pages', () => {
  test('of a point and a briefing end in a line feed and read as JSON', () => {
    const library = soundLibrary();
    const [briefing] = library.briefings;
    assert.ok(briefing?.points[0]);
    const written = [
      POINT_REPRESENTATIONS[0]?.write(briefing.points[0], library, publication),
      BRIEFING_REPRESENTATIONS[0]?.write(briefing, library, publication),
    ];
    assert.deepEqual(
      written.map((text) => [JSON.parse(text ?? '').type, text?.endsWith('}\n')]),
      [
        ['point', true],
        ['briefing', true],
      ],
    );
  });
});

const ID_KEYS = new Set(['source', 'actor', 'party', 'topic', 'holder', 'raisedBy', 'saidBy', 'speaker', 'side', 'of', 'process']);
const LIST_KEYS = new Set(['parties', 'topics', 'issuers']);

/** Returns every id of an entry that stands in a field, at any depth. */
function namedIds(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (ID_KEYS.has(key) && typeof value === 'string') return [value];
    if (LIST_KEYS.has(key) && Array.isArray(value) && typeof value[0] === 'string') return value as string[];
    return namedIds(value);
  });
}
