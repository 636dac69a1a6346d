import { plainWords } from '../markdown/render-inline.ts';
import { eventDays } from '../model/event-line.ts';
import { readoutsOf } from '../model/readouts.ts';
import type { Briefing, Library, Point } from '../model/records.ts';
import { ATTRIBUTIONS, CERTAINTIES, POINT_KINDS, type PointKind, READOUTS, type ReadoutValue, STATUSES } from '../model/vocabulary.ts';
import { cutAtWord } from './cut-at-word.ts';
import { latinLetters } from './latin-letters.ts';

/** What the share card of a point says. */
export interface PointCard {
  of: 'point';
  event: string;
  kind: PointKind;
  /** The word for the kind. */
  word: string;
  label: string;
  /** The status of the record, where the point no longer stands. */
  status?: string;
  title: string;
  text: string;
  /** What each party says of an agreed point. */
  readouts: { party: string; says: ReadoutValue; word: string }[];
  /** How many parties there is no room for. */
  furtherParties: number;
  certainty: Fact;
  /** Who says so, and who holds the point or whom it concerns. */
  facts: Fact[];
}

interface Fact {
  name: string;
  value: string;
}

/** What the share card of a briefing says. */
export interface BriefingCard {
  of: 'briefing';
  event: string;
  title: string;
  /** The agreed points and the red lines; without any, the summary stands in their place. */
  groups: { kind: PointKind; word: string; points: { label: string; title: string }[]; further: number }[];
  summary: string;
}

/** What the share card of every other page says. */
export interface SiteCard {
  of: 'site';
  line: string;
  kinds: { kind: PointKind; letter: string; word: string }[];
}

export type Card = PointCard | BriefingCard | SiteCard;

/** How many letters, parties and points there is room for. */
const MOST = {
  title: 110,
  text: 250,
  textBelowLongTitle: 180,
  briefingTitle: 88,
  summary: 260,
  event: 64,
  holder: 45,
  parties: 4,
  points: 4,
};
const LONG_TITLE = 60;

/** Says what the share card of a point shows, in letters that a card can draw. */
export function pointCard(point: Point, library: Library): PointCard {
  const { briefing, data, kind, label, status } = point;
  const readouts = readoutsOf(point);
  const title = cutAtWord(latinLetters(data.title), MOST.title);
  return {
    of: 'point',
    event: eventOn(briefing),
    kind,
    word: POINT_KINDS[kind].label,
    label,
    ...(stands(point) ? {} : { status: STATUSES[status].label }),
    title,
    text: cutAtWord(latinLetters(plainWords(data.text)), title.length > LONG_TITLE ? MOST.textBelowLongTitle : MOST.text),
    readouts: readouts
      .slice(0, MOST.parties)
      .map(({ party, says }) => ({ party: nameOf(party, library), says, word: READOUTS[says].label })),
    furtherParties: Math.max(0, readouts.length - MOST.parties),
    certainty: { name: 'How certain', value: CERTAINTIES[data.certainty].label },
    facts: factsOf(point, library),
  };
}

function factsOf(point: Point, library: Library): Fact[] {
  const { attribution, saidBy } = point.data;
  const whose = saidBy ? cutAtWord(nameOf(saidBy, library), MOST.holder) : ATTRIBUTIONS[attribution].label;
  return [{ name: 'Who says so', value: whose }, ...concerned(point, library)];
}

/** Names the holder of a red line, or the parties; those of an agreed point are named with their readouts. */
function concerned({ data, kind, parties }: Point, library: Library): Fact[] {
  if ('holder' in data) return [{ name: 'Held by', value: cutAtWord(nameOf(data.holder, library), MOST.holder) }];
  if (kind === 'agreed') return [];
  const [first = '', ...others] = parties.map((party) => nameOf(party, library));
  const all = [first, ...others].join(', ');
  return [{ name: 'Concerns', value: all.length <= MOST.holder ? all : `${cutAtWord(first, MOST.holder)} and ${others.length} more` }];
}

/** Says what the share card of a briefing shows, in letters that a card can draw. */
export function briefingCard(briefing: Briefing): BriefingCard {
  const { data, points } = briefing;
  const groups = (['agreed', 'red-line'] as const).map((kind) => {
    const standing = points.filter((point) => point.kind === kind && stands(point));
    return {
      kind,
      word: standing.length === 1 ? POINT_KINDS[kind].label : POINT_KINDS[kind].plural,
      points: standing.slice(0, MOST.points).map((point) => ({
        label: point.label,
        title: latinLetters(point.data.title),
      })),
      further: Math.max(0, standing.length - MOST.points),
    };
  });
  return {
    of: 'briefing',
    event: eventOn(briefing),
    title: cutAtWord(latinLetters(data.title), MOST.briefingTitle),
    groups: groups.filter((group) => group.points.length > 0),
    summary: cutAtWord(latinLetters(data.summary), MOST.summary),
  };
}

/** Says what the share card of every other page shows. */
export function siteCard(): SiteCard {
  return {
    of: 'site',
    line: 'What was agreed, what is a red line, what is off the table.',
    kinds: (Object.keys(POINT_KINDS) as PointKind[]).map((kind) => ({
      kind,
      letter: POINT_KINDS[kind].letter.toUpperCase(),
      word: POINT_KINDS[kind].label,
    })),
  };
}

/** Names the event, its place and its days; a long name is cut, the rest is not. */
function eventOn({ data: { event } }: Briefing): string {
  const rest = latinLetters(`${event.place} · ${eventDays(event)}`);
  return `${cutAtWord(latinLetters(event.name), Math.max(20, MOST.event - rest.length))} · ${rest}`;
}

function stands({ status }: Point): boolean {
  return status === 'current' || status === 'reworded';
}

function nameOf(actor: string, { actors }: Library): string {
  return latinLetters(actors.get(actor)?.data.name ?? actor);
}
