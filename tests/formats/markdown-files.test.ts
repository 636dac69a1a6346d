import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { briefingMarkdown, pointMarkdownFile } from '../../src/formats/markdown/markdown-files.ts';
import { escapeMarkdown, portableMarkdown } from '../../src/formats/markdown/markdown-writer.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { pointVersion } from '../../src/model/library/points.ts';
import type { Library, Point } from '../../src/model/library/records.ts';
import type { Wording } from '../../src/model/schema/point.ts';
import type { Cite } from '../../src/model/schema/schema-parts.ts';
import { bodyView } from '../../src/views/parts/text-view.ts';
import { agreementView } from '../../src/views/point/agreement-view.ts';
import { LIBRARIES, pointsOf, soundLibrary } from '../support/libraries.ts';
import { authorText } from '../support/linked-text.ts';
import { publication } from '../support/publication.ts';
import { readPoints } from '../support/read-points.ts';
import { contextOf } from '../support/view-context.ts';

/** Returns a point of the library in the shape that the reader of Markdown returns. */
function asRead(library: Library, point: Point) {
  const { id, kind, status, parties, data, issued, briefing } = point;
  const text = (markdown: string) => authorText(markdown, briefing.id);
  const cite = ({ source, paragraph, from, to }: Cite) => ({ source, paragraph, from, to });
  const wording = ({ source, ...words }: Wording) => {
    if ('absent' in words) return { source, paragraph: undefined, form: 'absent' };
    if ('paraphrase' in words) return { source, paragraph: words.paragraph, form: 'paraphrase', text: text(words.paraphrase) };
    return { source, paragraph: words.paragraph, form: 'quotation', speaker: words.speaker, quotation: words.quote };
  };
  return {
    id,
    title: data.title,
    text: text(data.text),
    kind,
    holders: 'holders' in data ? data.holders : [],
    raisedBy: 'raisedBy' in data ? data.raisedBy : [],
    agreement: agreementView(point, contextOf(library))?.words ?? '',
    attribution: point.attribution,
    saidBy: point.saidBy,
    certainty: data.certainty,
    parties,
    topics: data.topics,
    cites: data.cites.map(cite),
    standings: (point.agreement?.standings ?? []).map(({ party, standing, by }) => ({
      party,
      standing,
      // That a party speaks for itself goes without saying.
      by: by.filter((id) => id !== party),
      readouts: ('readouts' in data ? data.readouts : [])
        .filter((readout) => readout.party === party)
        .map(({ says, date, note, cites = [] }) => ({
          says,
          date,
          note: note === undefined ? undefined : text(note),
          cites: cites.map(cite),
        })),
    })),
    wordings: data.wordings.map(wording),
    notes: data.notes.map(text),
    status,
    issued,
    version: pointVersion(point),
    changes: data.changes.map((change) => ({
      date: change.date,
      change: change.change,
      reason: change.reason,
      under: underChange(change),
    })),
  };
}

function underChange(change: Point['data']['changes'][number]): string[] {
  if (change.change !== 'reworded') return change.successor ? [`Replaced by: ${change.successor.toUpperCase()}`] : [];
  const { title, text } = change.was;
  return [...(title ? [`Former title: ${title}`] : []), `Former text: ${authorText(text, '').words}`];
}

suite('The Markdown', () => {
  for (const [name, library] of LIBRARIES) {
    test(`of a briefing reads back to the same points: ${name}`, () => {
      for (const briefing of library.briefings) {
        assert.deepEqual(
          readPoints(briefingMarkdown(briefing, library, publication)),
          briefing.points.map((point) => asRead(library, point)),
        );
      }
    });

    test(`of a point reads back to the same point: ${name}`, () => {
      for (const point of pointsOf(library))
        assert.deepEqual(readPoints(pointMarkdownFile(point, library, publication)), [asRead(library, point)]);
    });
  }

  const library = soundLibrary();
  const [briefing] = library.briefings;
  assert.ok(briefing?.points[0]);
  const markdown = briefingMarkdown(briefing, library, publication);

  test('begins with what tells the file apart', () => {
    const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
    assert.deepEqual(parseYaml(yaml), {
      type: 'briefing',
      id: '2031-03-second-round',
      address: 'https://briefings.example.org/readout/briefings/2031-03-second-round/',
      version: '2031-03-20',
      publisher: 'Readout',
      licence: publication.textLicence.address,
    });
  });

  test('has the parts of a briefing in the order of the page', () => {
    assert.deepEqual(
      Array.from(markdown.matchAll(/^#{1,2} (.*)$/gm), ([, title]) => title),
      [
        'A ferry, and no toll',
        'Jointly agreed',
        'Claimed by one side',
        'Red lines',
        'Off the table',
        'Floated, not agreed',
        'Analysis',
        'The ferry',
        'The lights',
        'Delegations',
        'Who’s who',
        'Offices held',
        'Positions',
        'Relationships',
        'Timeline',
        'Sources',
      ],
    );
  });

  test('keeps hedges and says what is not stated', () => {
    assert.match(markdown, /^ {2}- \[Estmark\]\(\S+\): not stated$/m);
    assert.match(markdown, /^- \[Mira Solen\]\(\S+\): leads \[Ferry Board\]\(\S+\); as the .* \(predicted, likely\) \(/m);
    assert.match(markdown, /^- in summer: The \[ferry\]\(\S+\) sails \(expected, possible\) \(/m);
  });

  test('leads to absolute addresses only', () => {
    const addresses = Array.from(markdown.matchAll(/\]\(([^)]*)\)/g), ([, address]) => address ?? '');
    assert.ok(addresses.length > 50);
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith('https://')),
      [],
    );
  });
});

suite('Portable Markdown', () => {
  const cases: [written: string, portable: string][] = [
    ['[a](actor:x)', '[a](https://briefings.example.org/readout/actors/x/)'],
    ['[A2](point:a2)', '[A2](https://briefings.example.org/readout/briefings/b/a2/)'],
    ['[¶3](source:s#3)', '[¶3](https://briefings.example.org/readout/sources/s/#p3)'],
    ['[a](<actor:x> "title")', '[a](<https://briefings.example.org/readout/actors/x/> "title")'],
    ['[a](https://example.org/)', '[a](https://example.org/)'],
    ['<actor:x>', '<https://briefings.example.org/readout/actors/x/>'],
    [
      '[a *b*](  actor:x)\n[c](topic:y)',
      '[a *b*](  https://briefings.example.org/readout/actors/x/)\n[c](https://briefings.example.org/readout/topics/y/)',
    ],
    ['[a \\](topic:z) b](actor:x)', '[a \\](topic:z) b](https://briefings.example.org/readout/actors/x/)'],
    ['~~~\n[a](actor:x)\n~~~', '~~~\n[a](actor:x)\n~~~'],
    ['    [a](actor:x)', '    [a](actor:x)'],
    ['`[a](actor:x)` and ``[`a`](actor:x)``', '`[a](actor:x)` and ``[`a`](actor:x)``'],
    ['```\n[a](actor:x)\n```\n\n[b](topic:y)', '```\n[a](actor:x)\n```\n\n[b](https://briefings.example.org/readout/topics/y/)'],
  ];
  for (const [written, portable] of cases) {
    test(`of ${JSON.stringify(written)} is ${JSON.stringify(portable)}`, () => {
      const { body } = renderBody(written, { briefing: 'b', base: '/readout/' });
      assert.equal(portableMarkdown(bodyView(body, 'b', contextOf(soundLibrary())), publication.absolute('/')), portable);
    });
  }
});

suite('Escaped words', () => {
  test('are read as those very words by a Markdown parser, alone or in a list', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'ab1 -+.)(=#*_`~<>&;[]!|\\:/"“”\n\r'.split(''), '&amp;', 'https://', '1. ') })
      .map((text) => text.trim());
    fc.assert(
      fc.property(
        word.filter((text) => text !== ''),
        (words) => {
          const parse = (markdown: string) => unified().use(remarkParse).parse(markdown);
          assert.equal(wordsOf(parse(escapeMarkdown(words))), words);
          assert.equal(wordsOf(parse(`- ${escapeMarkdown(words)}\n- b`)), `${words}b`);
          assert.equal(wordsOf(parse(`# ${escapeMarkdown(words)}\n`)), words);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
