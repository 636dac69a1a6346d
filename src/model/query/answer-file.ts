import type { MODES } from '../schema/talks-vocabulary.ts';

/** What a fact is about: who replaced whom, who sits for whom, in what capacity, where and when, a point, a stance, or what a round changed. */
export type FactKind = 'replaced' | 'seat' | 'part' | 'place' | 'point' | 'stance' | 'change' | 'since';

/** A place in a source, as a card cites it: the number of the source in its file, the mark of the place, and the fragment that leads to it. */
export type FactCite = [source: number, mark?: string, fragment?: string];

/** One thing that the record says, in words, and the fields that decide whether it answers a question. */
export interface Fact {
  on: FactKind;
  /** The round, by its number in the file. */
  round: number;
  /** Which of its kind it is: the kind or standing of a point, a stance, a capacity, what a round did; "none" if the record has nothing. */
  is: string;
  text: string;
  /** The page that shows it, from the root of the site. */
  path: string;
  /** The label of a point. */
  label?: string;
  /** Whose word it is. */
  basis?: string;
  /** The source’s hedge. */
  hedge?: string;
  cites: FactCite[];
  /** Whom it is about, as in a sentence: the successor, the delegate, the mediator. */
  who?: string;
  /** Who was replaced. */
  whom?: string;
  actors: string[];
  topics?: string[];
  /** Each actor’s part in a point: its standing, or that it holds, raised, backs or opposes it. */
  roles?: Record<string, string>;
}

/** A round, as a card names it. */
export interface FactRound {
  words: string;
  path: string;
  /** Whether its briefing lists what it does not cover. */
  leavesOut?: boolean;
}

/** What the record has on an actor, a topic or a round, the newest round first. */
export interface AnswerFile {
  /** The name as in a sentence, and the page that has everything. */
  name: string;
  path: string;
  /** The pages on what changed: in the round, and since it. */
  changes?: string;
  since?: string;
  /** The names of the actors in the facts, as in a sentence. */
  actors: Record<string, string>;
  rounds: FactRound[];
  /** The sources that are cited: their names and their pages. */
  sources: [name: string, path: string][];
  facts: Fact[];
}

/** A round in the list from which questions find it. */
export interface ListedRound {
  /** The id of its briefing; nothing for a round without one. */
  id?: string;
  first?: string;
  last?: string;
  places?: string[];
  mode?: keyof typeof MODES;
  /** Its process, by its number in the list; without one, what the talks are called. */
  process?: number;
  talks?: string;
  /** The actors with a delegation, by their numbers in the list. */
  actors?: number[];
  /** The passages that say so, for a round without a briefing. */
  cites?: [name: string, path: string][];
}

/** Every round, the newest first. */
export interface RoundList {
  processes: { path: string; names: string[] }[];
  actors: [id: string, name: string][];
  rounds: ListedRound[];
}
