import { foldName } from '../text/fold-name.ts';
import type { ListedRound, RoundList } from './answer-file.ts';
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
const MONTHS = 'january february march april may june july august september october november december'.split(' ').flatMap(foldName);

/** Returns the rounds that a question names; all rounds if it names none, and nothing if one of its words is not part of any round’s name. */
export function findRounds({ words, actors }: Question['round'], list: RoundList): NamedRounds | undefined {
  let rounds = list.rounds.filter((round) => hasAll(round, actors, list));
  let [isNewest, isPrevious, since, before] = [false, false, false, false];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const named = nameAt(words, at, list);
    if (named) rounds = rounds.filter(named.fits);
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

/** A name in a question: how many words it has, and which rounds it names. */
interface NameAt {
  length: number;
  fits: (round: ListedRound) => boolean;
}

/** Returns the longest name that begins with a word: a process, a place, a day, a month or a year. */
function nameAt(words: string[], at: number, list: RoundList): NameAt | undefined {
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
  return dayAt(words, at);
}

function longest(lengths: number[]): { length: number; index: number } | undefined {
  const length = Math.max(0, ...lengths);
  return length > 0 ? { length, index: lengths.indexOf(length) } : undefined;
}

/** Reads a day with its month, in either order, a month, or a year. */
function dayAt(words: string[], at: number): NameAt | undefined {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  if (/^(?:19|20|21)\d\d$/.test(word))
    return { length: 1, fits: ({ first, last = first }) => within(word, first?.slice(0, 4), last?.slice(0, 4)) };
  const [month, day, length] = monthOf(word) ? [monthOf(word), dayOf(next), 2] : dayOf(word) ? [monthOf(next), dayOf(word), 2] : [];
  if (!month) return undefined;
  if (!day) return { length: 1, fits: ({ first, last = first }) => within(month, first?.slice(5, 7), last?.slice(5, 7)) };
  return { length: length ?? 1, fits: ({ first, last = first }) => within(`${month}-${day}`, first?.slice(5), last?.slice(5)) };
}

/** Tells whether something lies between the beginning and the end of a round; months may run over the new year. */
function within(asked: string, first = '', last = ''): boolean {
  return first !== '' && (first <= last ? first <= asked && asked <= last : asked >= first || asked <= last);
}

function monthOf(word: string): string | undefined {
  const month = MONTHS.findIndex((name) => word === name || (word.length > 2 && word.length < 5 && name.startsWith(word)));
  return month === -1 ? undefined : String(month + 1).padStart(2, '0');
}

function dayOf(word: string): string | undefined {
  const [, day] = /^([12]?\d|3[01])(?:st|nd|rd|th)?$/.exec(word) ?? [];
  return day?.padStart(2, '0');
}
