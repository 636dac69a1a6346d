import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { answerFiles } from '../../src/formats/search/answer-files.ts';
import type { AnswerFile } from '../../src/model/query/answer-file.ts';
import { libraryOf } from '../support/edited-content.ts';
import { LIBRARIES, pointsOf } from '../support/libraries.ts';
import { contextOf } from '../support/view-context.ts';

/** The most bytes that the answers to a question may take, compressed as a host does it on the fly. */
const MOST_BYTES = 20_000;

function weigh(file: unknown): number {
  return brotliCompressSync(JSON.stringify(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

suite('the files of the answers', () => {
  const files = answerFiles(contextOf(libraryOf('three-rounds')));

  test('are the list of rounds, and one for each round and each actor and topic that a briefing names', () => {
    const folders = Object.groupBy(files.keys(), (path) => path.split('/')[0] ?? '');
    assert.deepEqual(folders.rounds, [
      'rounds',
      'rounds/2033-05-vella',
      'rounds/2033-02-marsk',
      'rounds/2032-11-tolna',
      'rounds/2032-10-vella',
    ]);
    assert.deepEqual([folders.actors?.length, folders.topics?.length], [7, 8]);
  });

  for (const [name, library] of LIBRARIES) {
    test(`have every point of ${name} that stands, whose word it is and where its sources say so`, () => {
      const made = answerFiles(contextOf(library));
      for (const { briefing, path, status } of pointsOf(library)) {
        const { facts, sources } = made.get(`rounds/${briefing.id}`) as AnswerFile;
        const fact = facts.find((each) => each.on === 'point' && each.path === path);
        assert.equal(fact !== undefined, status === 'current' || status === 'reworded', path);
        assert.ok(!fact || (fact.basis && fact.cites.length > 0 && fact.cites.every(([source]) => sources[source])), path);
      }
    });
  }

  test('keep the latest facts of each sort where an actor or a topic has many, so that a question takes 20 kB at most', () => {
    const library = libraryOf('three-rounds');
    const [first] = library.briefings;
    assert.ok(first);
    library.briefings = Array.from({ length: 300 }, (_, number) => ({ ...first, id: `round-${number}` }));
    const many = answerFiles(contextOf(library));
    const { facts } = many.get('actors/quessa') as AnswerFile;
    assert.equal(facts.filter(({ is }) => is === 'red-line').length, 7);
    for (const [path, file] of many) assert.ok(weigh(file) < MOST_BYTES / 2, `${path} weighs ${weigh(file)} bytes.`);
  });
});
