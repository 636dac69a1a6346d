import { foldName } from '../text/fold-name.ts';
import type { ListedRound, RoundList } from './answer-file.ts';
import { type DayAsked, isWithin } from './day-asked.ts';
import type { Question } from './question.ts';

/** The rounds that a question names, newest first. */
export interface NamedRounds {
  rounds: ListedRound[];
  /** Whether the question is about what came after them. */
  since: boolean;
}

/** Words that name talks in general, or join what names a round. */
const GENERAL = new Set(
  (
    'in at of from during on for to and between held with by within while around over ' +
    'round rounds talks talk meeting meetings negotiations negotiation session sessions discussions summit contacts call calls track one ones time month year day place'
  )
    .split(' ')
    .flatMap(foldName),
);
const NEWEST = new Set('last latest newest recent most'.split(' ').flatMap(foldName));
const YEAR = /^(?:19|20|21)\d\d$/;

/** Returns the rounds that a question names; all rounds if it names none, and nothing if one of its words is not part of any round’s name. */
export function findRounds({ words, actors }: Question['round'], list: RoundList): NamedRounds | undefined {
  let rounds = list.rounds.filter((round) => hasAll(round, actors, list));
  let [isNewest, isPrevious, since, before] = [false, false, false, false];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const named = typeof word === 'string' ? nameAt(words, at, list) : onDay(word);
    if (named) rounds = rounds.filter(named.fits);
    else if (typeof word !== 'string') return undefined;
    else if (NEWEST.has(word)) isNewest = true;
    else if (word === 'previous') isPrevious = true;
    else if (word === 'since' || word === 'after') since = true;
    else if (word === 'before' || word === 'until') before = true;
    else if (!GENERAL.has(word)) return undefined;
    at += named?.length ?? 1;
  }
  if (before) return { rounds: earlierThan(rounds, list), since: false };
  if (isNewest || isPrevious) rounds = onlyOne(rounds, isPrevious || since ? 1 : 0);
  return { rounds, since };
}

/** "Since the last round" asks what the newest round changed, so it means the one before. */
function onlyOne(rounds: ListedRound[], place: number): ListedRound[] {
  return rounds.filter(({ id }) => id).slice(place, place + 1);
}

/** Returns the rounds of the same process that came before these. */
function earlierThan(rounds: ListedRound[], list: RoundList): ListedRound[] {
  const first = rounds.at(-1);
  return first ? list.rounds.slice(list.rounds.indexOf(first) + 1).filter(({ process }) => process === first.process) : [];
}

/** Tells whether all actors had a delegation in a round or, if it has no briefing, in another round of its process. */
function hasAll({ id, process, ...round }: ListedRound, actors: string[], list: RoundList): boolean {
  const present = id ? (round.actors ?? []) : list.rounds.flatMap((each) => (each.process === process ? (each.actors ?? []) : []));
  const ids = new Set(present.map((number) => list.actors[number]?.[0]));
  return actors.every((actor) => ids.has(actor));
}

type Words = Question['round']['words'];

/** A name in a question: how many words it has, and which rounds it names. */
interface NameAt {
  length: number;
  fits: (round: ListedRound) => boolean;
}

/** Returns the longest name that begins with a word: a process, a place or a year. */
function nameAt(words: Words, at: number, list: RoundList): NameAt | undefined {
  const begins = (name: string) => {
    const folded = foldName(name);
    return folded.length > 0 && folded.every((word, index) => word === words[at + index]) ? folded.length : 0;
  };
  const process = longest(list.processes.map(({ names }) => Math.max(...names.map(begins))));
  const places = [...new Set(list.rounds.flatMap((round) => round.places ?? []))];
  const place = longest(places.map(begins));
  if (process && process.length >= (place?.length ?? 0))
    return { length: process.length, fits: (round) => round.process === process.index };
  if (place) return { length: place.length, fits: (round) => round.places?.includes(places[place.index] ?? '') ?? false };
  const word = words[at];
  return typeof word === 'string' && YEAR.test(word) ? onDay({ year: Number(word) }) : undefined;
}

function longest(lengths: number[]): { length: number; index: number } | undefined {
  const length = Math.max(0, ...lengths);
  return length > 0 ? { length, index: lengths.indexOf(length) } : undefined;
}

function onDay(asked: DayAsked): NameAt {
  return { length: 1, fits: ({ first, last }) => first !== undefined && isWithin(asked, first, last) };
}
