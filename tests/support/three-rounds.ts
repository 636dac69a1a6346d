import { readFileSync } from 'node:fs';
import type { Library } from '../../src/model/library/records.ts';
import { libraryOf } from './edited-content.ts';

/** The folder of a process with three rounds in which every relation occurs. */
export const THREE_ROUNDS = 'tests/fixtures/three-rounds';

/** What one round did to the points of another: pairs of an earlier and a later point, and points of the later or the earlier alone. */
export interface ExpectedChanges extends Record<'kept' | 'changed' | 'dropped' | 'answered', [string, string][]> {
  from: string;
  to: string;
  /** Points of the later round that relate to no earlier point. */
  added: string[];
  /** Points of the later round that relate to points of other rounds or processes alone. */
  relatedElsewhere: string[];
  /** Points of the earlier round that none of the later one relates to. */
  notMentioned: string[];
}

/** What is written by hand of these rounds. */
interface Expected {
  follows: Record<string, string | null>;
  rounds: Record<string, string[]>;
  changes: ExpectedChanges[];
  /** The threads of each process, in the order of their newest points; their points oldest first. */
  threads: Record<string, { topic: string; points: string[] }[]>;
  /** The relations without a cite. */
  readings: [from: string, relation: string, to: string][];
  /** Who stands behind the reports of a point, or the cites of a round without a briefing. */
  origins: Record<string, Record<string, string[]> | string[]>;
  delegations: Record<string, Record<'came' | 'left', string[]>>;
  stances: Record<string, { party: string; topic: string; now: string; since: string; moves: number }[]>;
}

/** The rounds, and what is written by hand of them. */
export const threeRounds: { library: Library; expected: Expected } = {
  library: libraryOf('three-rounds'),
  expected: JSON.parse(readFileSync(`${THREE_ROUNDS}.json`, 'utf8')) as Expected,
};
