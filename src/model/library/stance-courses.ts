import type { Position } from '../schema/briefing.ts';
import { newestRoundFirst } from './order-rounds.ts';
import type { Briefing, ProcessRecord } from './records.ts';

/** What one round says of where a party stands on a topic. */
export interface Stated {
  briefing: Briefing;
  position: Position;
}

/** Where a party stands on a topic, through the rounds of a process; talks of no process each stand for themselves. */
export interface StanceCourse {
  party: string;
  topic: string;
  process?: ProcessRecord;
  /** What the rounds say, newest first. */
  statements: Stated[];
  /** The newest of them that states a stance, or the newest of all if none does. */
  now: Stated;
  /** The first round from which on the party has not moved: what it states may be in other words than that of now. */
  since: Stated;
  /** How many rounds state a stance. */
  stated: number;
  /** The statements with which the party moved from the stance stated before, newest first: a round that states none is no move. */
  moves: Stated[];
}

/** Returns where each party stands on each topic, through the rounds, from what the rounds say of it. */
export function stanceCourses(statements: Iterable<Stated>): StanceCourse[] {
  const courses = Map.groupBy(statements, ({ briefing, position }) =>
    [briefing.process ? `process ${briefing.process.id}` : `briefing ${briefing.id}`, position.party, position.topic].join(' '),
  );
  return Array.from(courses.values()).flatMap((each) => courseOf(each.toSorted((a, b) => newestRoundFirst(a.briefing, b.briefing))) ?? []);
}

function courseOf(statements: Stated[]): StanceCourse | undefined {
  const stances = statements.filter(({ position }) => position.stance !== 'not-stated');
  const now = stances[0] ?? statements[0];
  if (!now) return undefined;
  const { party, topic, stance } = now.position;
  const moved = stances.findIndex(({ position }) => hasMoved(position.stance, stance));
  const held = moved === -1 ? stances : stances.slice(0, moved);
  return {
    party,
    topic,
    ...(now.briefing.process && { process: now.briefing.process }),
    statements,
    now,
    since: held.at(-1) ?? now,
    stated: stances.length,
    moves: stances.slice(0, -1).filter(({ position }, index) => hasMoved(position.stance, stances[index + 1]?.position.stance)),
  };
}

/** To have put something forward, in these talks or earlier, and to seek it are one stance, seen from two days. */
const SEEKS: readonly (Position['stance'] | undefined)[] = ['proposed', 'wants'];

function hasMoved(from: Position['stance'], to: Position['stance'] | undefined): boolean {
  return from !== to && !(SEEKS.includes(from) && SEEKS.includes(to));
}
