import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Link, PhrasingContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import '../support/first-library.ts';
import { findCites } from '../../src/model/library/cites.ts';
import { listPoints } from '../../src/model/library/points.ts';
import { LIMITS } from '../../src/model/schema/limits.ts';
import { countWords } from '../../src/model/text/segment.ts';
import { formatProblems } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';

const content = readContent(join(import.meta.dirname, '../../content'), '/');
const { data, file, body } = content.briefings.get('2026-01-paris-talks') ?? assert.fail('There is no briefing "2026-01-paris-talks".');

test('the content reads without an error or a warning', () => assert.equal(formatProblems(content.problems), 'No problems.'));

describe('the briefing on the Paris talks', () => {
  test('has exactly the points that were issued', () => {
    assert.deepEqual(
      listPoints(data).map((point) => point.data.id),
      ['a1', 'a2', 'a3', 'r1', 'o1', 'o2', 'o3', 'o4', 'f1'],
    );
  });

  test('names ten people', () => {
    assert.deepEqual(data.actors.flatMap(({ actor }) => (content.actors.get(actor)?.data.kind === 'person' ? [actor] : [])).toSorted(), [
      'ahmed-al-sharaa',
      'benjamin-netanyahu',
      'donald-trump',
      'gil-reich',
      'hakan-fidan',
      'jared-kushner',
      'roman-gofman',
      'ron-dermer',
      'steve-witkoff',
      'yechiel-leiter',
    ]);
  });

  test('says the part of every actor that it was written with, once', () => {
    assert.equal(data.actors.length, 19);
    assert.equal(new Set(data.actors.map(({ actor }) => actor)).size, data.actors.length);
  });

  test('names the end of every passage whose beginning it names', () => {
    const open = findCites(data).filter(({ cite }) => cite.from !== undefined && cite.to === undefined);
    assert.deepEqual(
      open.map(({ path }) => path.join('.')),
      [],
    );
  });

  test('quotes no more than 40 words in one place', () => {
    assert.equal(LIMITS.quotation, 40);
    const long = listPoints(data).flatMap((point) =>
      point.data.wordings.flatMap((wording) => ('quote' in wording && countWords(wording.quote) > 40 ? [wording.quote] : [])),
    );
    assert.deepEqual(long, []);
  });

  test('answers in 60 words or fewer', () =>
    assert.ok(countWords(data.summary) <= 60, `The summary has ${countWords(data.summary)} words.`));

  test('has an analysis of 450 to 800 words', () => {
    const words = body.paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
    assert.ok(words >= 450 && words <= 800, `The analysis has ${words} words.`);
  });

  test('marks the passage that each paragraph of the analysis is drawn from', () => {
    assert.deepEqual(
      body.paragraphs.filter(({ sources }) => sources.length === 0).map(({ id }) => id),
      [],
    );
  });
});

describe('names in the analysis', () => {
  const unlinked = wordsOutsideLinks(file.body);
  for (const { data: actor } of content.actors.values()) {
    const surname = actor.kind === 'person' ? actor.name.split(' ').slice(-1) : [];
    for (const name of new Set([actor.name, ...surname, ...actor.spellings])) {
      test(`"${name}" is a link wherever it stands`, () => {
        const found = unlinked.filter((text) => namesWord(text, name));
        assert.deepEqual(found, [], 'Make it a link, such as "[Hakan Fidan](actor:hakan-fidan)".');
      });
    }
  }
});

/** Returns the text of each paragraph without its links; a gap stands for each, so that no name is made by joining. */
function wordsOutsideLinks(markdown: string): string[] {
  const texts: string[] = [];
  visit(unified().use(remarkParse).parse(markdown), 'paragraph', (node) => {
    texts.push(node.children.map(wordsOf).join('').replace(/\s+/g, ' '));
  });
  return texts;
}

function wordsOf(node: PhrasingContent | Link): string {
  if (node.type === 'link') return ' … ';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : ' ';
}

/** Tells whether a text has a name as a whole word; a word derived from it, such as "Syrian", is another word. */
function namesWord(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
