import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type StanceCourse, stanceCourses } from '../../src/model/library/stance-courses.ts';
import { libraryOf } from '../support/edited-content.ts';
import { threeRounds } from '../support/three-rounds.ts';

const { library, expected } = threeRounds;
const written = Object.entries(expected.stances).flatMap(([process, stances]) => stances.map((stance) => ({ process, ...stance })));

function coursesIn(fixture = library): StanceCourse[] {
  return stanceCourses([...fixture.actors.values()].flatMap(({ positions }) => positions));
}

/** The course of Belmark on the inspection of the dam, with other stances in the three rounds, oldest first. */
function courseOf(...stances: string[]) {
  const former = ['stance: refuses, point: r1', 'stance: accepts, text: engineers of Sund', 'stance: commits, point: a2'];
  const files = ['2032-10-vella', '2033-02-marsk', '2033-05-vella'].map((id) => `briefings/${id}.md`);
  const edits = files.map((file, index) => {
    const line = `party: belmark, topic: dam-inspection, ${former[index]}`;
    return { file, from: line, to: `party: belmark, topic: dam-inspection, stance: ${stances[index]}` };
  });
  const courses = coursesIn(libraryOf('three-rounds', ...edits));
  return courses.find(({ party, topic }) => party === 'belmark' && topic === 'dam-inspection') ?? assert.fail('It has no course.');
}

describe('where a party stands, through the rounds of a process', () => {
  for (const { process, party, topic, now, since, moves } of written) {
    test(`${party} on ${topic} in ${process}: ${now} since ${since}, moved ${moves} times`, () => {
      const course = coursesIn().find((each) => each.process?.id === process && each.party === party && each.topic === topic);
      assert.deepEqual(course && [course.now.position.stance, course.since.briefing.data.event.first, course.moves.length], [
        now,
        since,
        moves,
      ]);
    });
  }

  test('is told of every party and topic on which a round says something, and of no other', () => {
    assert.equal(coursesIn().length, written.length);
  });

  for (const [stances, stated, moves, since] of [
    [['refuses', 'refuses', 'refuses'], 3, 0, '2032-10-vella'],
    [['refuses', 'not-stated', 'refuses'], 2, 0, '2032-10-vella'],
    [['refuses', 'accepts', 'refuses'], 3, 2, '2033-05-vella'],
    [['refuses', 'accepts', 'not-stated'], 2, 1, '2033-02-marsk'],
    [['not-stated', 'accepts', 'accepts'], 2, 0, '2033-02-marsk'],
    [['wants', 'wants', 'proposed'], 3, 0, '2032-10-vella'],
    [['proposed', 'leaves-open', 'wants'], 3, 2, '2033-05-vella'],
    [['not-stated', 'not-stated', 'not-stated'], 0, 0, '2033-05-vella'],
  ] as const) {
    test(`${stances.join(', ')}: stated in ${stated} rounds, moved ${moves} times, as it is since ${since}`, () => {
      const course = courseOf(...stances);
      assert.deepEqual([course.stated, course.moves.length, course.since.briefing.id, course.statements.length], [stated, moves, since, 3]);
    });
  }

  test('counts talks of no process each for themselves', () => {
    const statements = [...library.actors.values()].flatMap(({ positions }) => positions);
    const alone = stanceCourses(statements.map(({ briefing: { process, ...briefing }, position }) => ({ briefing, position })));
    assert.equal(alone.length, statements.length);
    assert.deepEqual(
      alone.filter(({ moves }) => moves.length > 0),
      [],
    );
  });
});
