import { stands } from '../../model/library/records.ts';
import { POINT_KINDS, type PointKind } from '../../model/schema/vocabulary.ts';
import { latinLetters } from '../../model/text/latin-letters.ts';
import type { BriefingItem } from '../../views/briefing/briefing-item.ts';
import type { GapGridView } from '../../views/briefing/gap-grid-view.ts';
import type { ActorLink, EntryView } from '../../views/parts/link-view.ts';
import type { PointView } from '../../views/point/point-view.ts';
import { GRID_WORDS } from '../../words/grid-words.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type BriefingCard, cardEvent, cutAtWord, type Fact, type PointCard, type SiteCard } from './card.ts';

/** How many letters and points there is room for on the card of a briefing. */
export const BRIEFING_MAX = { title: 88, summary: 260, points: 4 };

/** Says what the share card of a briefing shows: its title, the agreed points and red lines that stand, and on how many issues the parties agree or differ. */
export function briefingCard({ title, summary, talks, outcome, answer }: BriefingItem, grid?: GapGridView): BriefingCard {
  const groups = answer
    .filter(({ kind }) => kind === 'agreed' || kind === 'red-line')
    .map(({ kind, label, points }, index, all) => {
      const standing = points.filter(stands);
      const above = all.slice(0, index).filter((group) => group.kind === kind);
      const room = Math.max(1, BRIEFING_MAX.points - above.reduce((sum, group) => sum + group.points.filter(stands).length, 0));
      return {
        kind,
        word: kind === 'agreed' || standing.length === 1 ? label : POINT_KINDS[kind].plural,
        points: standing.slice(0, room).map((point) => ({ label: point.label, title: latinLetters(point.title) })),
        further: Math.max(0, standing.length - room),
      };
    });
  return {
    of: 'briefing',
    event: cardEvent(talks, outcome),
    title: cutAtWord(latinLetters(title), BRIEFING_MAX.title),
    groups: groups.filter((group) => group.points.length > 0),
    summary: cutAtWord(latinLetters(summary), BRIEFING_MAX.summary),
    bands: (grid?.bands ?? []).map(({ title, rows }) => ({ word: title, issues: rows.length })),
    bandsTitle: GRID_WORDS.title,
  };
}

/** How many letters and parties there is room for. */
const POINT_MAX = { title: 110, text: 250, textBelowLongTitle: 180, party: 24, word: 40, parties: 4, holder: 45, bearers: 2 };
const LONG_TITLE = 60;

/** Says what the share card of a point shows, with who says so and how certain it is. */
export function pointCard(point: PointView): PointCard {
  const { briefing, text, kind, term, label, state, agreement, certainty } = point;
  const standings = agreement?.standings ?? [];
  const title = cutAtWord(latinLetters(point.title), POINT_MAX.title);
  return {
    of: 'point',
    event: cardEvent(briefing.talks),
    kind,
    word: agreement?.term.label ?? term.label,
    label,
    ...(stands(point) ? {} : { status: state.label }),
    title,
    text: cutAtWord(latinLetters(text.plain), title.length > LONG_TITLE ? POINT_MAX.textBelowLongTitle : POINT_MAX.text),
    standings: standings.slice(0, POINT_MAX.parties).map(({ party, standing, lacking }) => ({
      party: nameWithin(party, POINT_MAX.party),
      standing: standing.word,
      word: cutAtWord(latinLetters(lacking ?? standing.label), POINT_MAX.word),
    })),
    furtherParties: Math.max(0, standings.length - POINT_MAX.parties),
    certainty: { name: POINT_WORDS.howCertain, value: certainty.label },
    facts: factsOf(point),
  };
}

/** Names who says so, and who holds or has raised the point, or the parties; those of an agreed point are named with their word on it. */
function factsOf(point: PointView): Fact[] {
  const { attribution, saidBy, agreement, bearers, concerns, kind, parties } = point;
  const jointly = agreement?.term.word === 'joint' ? cutAtWord(latinLetters(agreement.who), POINT_MAX.holder) : '';
  const whose = jointly || (saidBy ? nameWithin(saidBy, POINT_MAX.holder) : attribution.label);
  const borne = [...bearers, { words: POINT_WORDS.concernsOthers, actors: concerns }]
    .flatMap(({ words, actors }) => namesFact(words.label, actors))
    .slice(0, POINT_MAX.bearers);
  return [
    { name: POINT_WORDS.sections.whoSaysSo, value: whose },
    ...(borne.length > 0 || kind === 'agreed' ? borne : namesFact(POINT_WORDS.concerns, parties)),
  ];
}

/** Returns a fact that names actors, as far as there is room: all of them, or the first and how many more; none if there are none. */
function namesFact(name: string, actors: ActorLink[]): Fact[] {
  const [first, ...others] = actors;
  if (!first) return [];
  const all = actors.map(nameOf).join(', ');
  const short = actors.map(shortNameOf).join(', ');
  const fitting = [all, short].find((names) => names.length <= POINT_MAX.holder);
  const fromFirst = nameWithin(first, POINT_MAX.holder);
  return [{ name, value: fitting ?? (others.length > 0 ? POINT_WORDS.firstOfMany(fromFirst, others.length) : fromFirst) }];
}

function nameOf({ id, name }: EntryView): string {
  return latinLetters(name) || id;
}

function shortNameOf(actor: ActorLink): string {
  return latinLetters(actor.shortName ?? '') || nameOf(actor);
}

/** Returns the name of an actor as far as there is room: the whole, else the short one, which is cut if need be. */
function nameWithin(actor: ActorLink, most: number): string {
  const name = nameOf(actor);
  return Array.from(name).length <= most ? name : cutAtWord(shortNameOf(actor), most);
}

/** Says what the share card of every other page shows. */
export function siteCard(heading: string): SiteCard {
  return {
    of: 'site',
    line: latinLetters(heading),
    kinds: (Object.keys(POINT_KINDS) as PointKind[]).map((kind) => ({
      kind,
      letter: POINT_KINDS[kind].letter.toUpperCase(),
      word: POINT_KINDS[kind].label,
    })),
  };
}
