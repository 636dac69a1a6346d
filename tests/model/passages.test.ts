import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ActorRecord, Library } from '../../src/model/library/records.ts';
import { BRIEFING, libraryOf } from '../support/edited-content.ts';

const library = libraryOf('sound');

const actor = (id: string, from: Library = library): ActorRecord => from.actors.get(id) ?? assert.fail(`There is no actor "${id}".`);
const topic = (id: string) => library.topics.get(id) ?? assert.fail(`There is no topic "${id}".`);

describe('passages', () => {
  test('a sentence is given once, however often it names the actor; newest briefing first', () => {
    assert.deepEqual(
      actor('norvania').passages.map(({ briefing, paragraph, heading, sentence }) => [briefing.id, paragraph, heading, sentence]),
      [
        ['2031-03-second-round', 'p1', 'The ferry', 'Norvania and Estmark run a ferry.'],
        ['2031-03-second-round', 'p1', 'The ferry', 'Mira Solen of Norvania called it, with Norvania in mind, a start (A1).'],
        ['2031-03-second-round', 'p2', 'The lights', 'Those of Norvania stay lit.'],
        ['2031-01-first-round', 'p1', undefined, 'Norvania met Estmark.'],
      ],
    );
  });

  test('the same sentence in another paragraph is another passage', () => {
    const twice = libraryOf('sound', {
      file: BRIEFING,
      from: 'stay lit. [standfirst](source:solvik-communique#standfirst)',
      to: 'stay lit.\n\nThose of [Norvania](actor:norvania) stay lit.',
    });
    assert.deepEqual(
      actor('norvania', twice)
        .passages.filter(({ sentence }) => sentence === 'Those of Norvania stay lit.')
        .map(({ paragraph }) => paragraph),
      ['p2', 'p3'],
    );
  });

  test('a topic has those that name it', () => {
    assert.deepEqual(
      topic('ferry-line').passages.map(({ sentence }) => sentence),
      ['Norvania and Estmark run a ferry.'],
    );
  });
});
