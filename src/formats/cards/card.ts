import type { Standing } from '../../model/schema/talks-vocabulary.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { latinLetters } from '../../model/text/latin-letters.ts';
import type { TalksView } from '../../views/parts/citation-view.ts';

/** What the share card of a point says. */
export interface PointCard {
  of: 'point';
  event: string;
  kind: PointKind;
  /** The word for the kind or, if it is agreed, for what that rests on. */
  word: string;
  label: string;
  /** The status of the record, where the point no longer stands. */
  status?: string;
  title: string;
  text: string;
  /** The word of each party on an agreed point. */
  standings: { party: string; standing: Standing; word: string }[];
  /** How many parties there is no room for. */
  furtherParties: number;
  certainty: Fact;
  /** Who says so, and who holds the point or whom it concerns. */
  facts: Fact[];
}

/** A fact of a point, with its name above it. */
export interface Fact {
  name: string;
  value: string;
}

/** What the share card of a briefing says. */
export interface BriefingCard {
  of: 'briefing';
  event: string;
  title: string;
  /** The agreed points, with those that are claimed apart, and the red lines; without any, the summary stands in their place. */
  groups: { kind: PointKind; word: string; points: { label: string; title: string }[]; further: number }[];
  summary: string;
  /** How many issues the parties are aligned on, opposed on and so on. */
  bands: { word: string; issues: number }[];
  /** What these are called. */
  bandsTitle: string;
}

/** What the share card of every other page says. */
export interface SiteCard {
  of: 'site';
  line: string;
  kinds: { kind: PointKind; letter: string; word: string }[];
}

/** What a share card says, in letters that it can draw and no more than it has room for. */
export type Card = PointCard | BriefingCard | SiteCard;

const EVENT_LETTERS = 64;

/** Names the event of a card, its place, its days and how it ended; a long name is cut, the rest is not. What cannot be drawn whole is left out. */
export function cardEvent({ name, place, days }: TalksView, outcome = ''): string {
  const rest = [place, days, outcome].map(latinLetters).filter(Boolean).join(' · ');
  return [cutAtWord(latinLetters(name), Math.max(20, EVENT_LETTERS - rest.length)), rest].filter(Boolean).join(' · ');
}

/** Returns a text of at most so many letters: whole, or cut after a word and ended with an ellipsis. */
export function cutAtWord(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const start = letters.slice(0, most - 1).join('');
  const endsWithWord = /\s/.test(letters[most - 1] ?? '') || !/\s/.test(start);
  const words = endsWithWord ? start : start.replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:–—(“‘-]+$/, '')}…`;
}
