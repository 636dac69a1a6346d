import { SITE_CARD_IMAGE } from '../../model/addresses/card-image.ts';
import { POINT_KINDS, type PointKind } from '../../model/schema/vocabulary.ts';
import type { BriefingItem } from '../../views/briefing/briefing-item.ts';
import type { ActorLink, EntryView } from '../../views/parts/link-view.ts';
import type { PointView } from '../../views/point/point-view.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type BriefingCard, cardEvent, cutAtWord, type Fact, type PointCard, type SiteCard, stands } from './card.ts';
import { latinLetters } from './latin-letters.ts';

/** How many letters and points there is room for. */
const BRIEFING_MAX = { title: 88, summary: 260, points: 4 };

/** Says what the share card of a briefing shows: its title, and the agreed points and red lines that stand. */
export function briefingCard({ title, summary, talks, answer }: BriefingItem): BriefingCard {
  const groups = answer
    .filter(({ kind }) => kind === 'agreed' || kind === 'red-line')
    .map(({ kind, points }) => {
      const standing = points.filter(stands);
      return {
        kind,
        word: standing.length === 1 ? POINT_KINDS[kind].label : POINT_KINDS[kind].plural,
        points: standing.slice(0, BRIEFING_MAX.points).map((point) => ({ label: point.label, title: latinLetters(point.title) })),
        further: Math.max(0, standing.length - BRIEFING_MAX.points),
      };
    });
  return {
    of: 'briefing',
    event: cardEvent(talks),
    title: cutAtWord(latinLetters(title), BRIEFING_MAX.title),
    groups: groups.filter((group) => group.points.length > 0),
    summary: cutAtWord(latinLetters(summary), BRIEFING_MAX.summary),
  };
}

/** How many letters and parties there is room for. */
const POINT_MAX = { title: 110, text: 250, textBelowLongTitle: 180, party: 24, parties: 4, holder: 45 };
const LONG_TITLE = 60;

/** Says what the share card of a point shows, with who says so and how certain it is. */
export function pointCard(point: PointView): PointCard {
  const { briefing, text, kind, term, label, state, readouts, certainty } = point;
  const title = cutAtWord(latinLetters(point.title), POINT_MAX.title);
  return {
    of: 'point',
    event: cardEvent(briefing.talks),
    kind,
    word: term.label,
    label,
    ...(stands(point) ? {} : { status: state.label }),
    title,
    text: cutAtWord(latinLetters(text.plain), title.length > LONG_TITLE ? POINT_MAX.textBelowLongTitle : POINT_MAX.text),
    readouts: readouts
      .slice(0, POINT_MAX.parties)
      .map(({ party, says }) => ({ party: nameWithin(party, POINT_MAX.party), says: says.word, word: says.label })),
    furtherParties: Math.max(0, readouts.length - POINT_MAX.parties),
    certainty: { name: POINT_WORDS.howCertain, value: certainty.label },
    facts: factsOf(point),
  };
}

/** Names who says so, and who holds or has raised the point, or the parties; those of an agreed point are named with their readouts. */
function factsOf(point: PointView): Fact[] {
  const { attribution, saidBy, bearers } = point;
  const whose = saidBy ? nameWithin(saidBy, POINT_MAX.holder) : attribution.label;
  const borne = bearers.map(({ words, actor }) => ({ name: words.label, value: nameWithin(actor, POINT_MAX.holder) }));
  return [{ name: POINT_WORDS.sections.whoSaysSo, value: whose }, ...(borne.length > 0 ? borne : concerned(point))];
}

function concerned({ kind, parties }: PointView): Fact[] {
  const [first, ...others] = parties;
  if (kind === 'agreed' || !first) return [];
  const all = parties.map(nameOf).join(', ');
  const short = parties.map((party) => shortNameOf(party)).join(', ');
  const fitting = [all, short].find((names) => names.length <= POINT_MAX.holder);
  return [{ name: POINT_WORDS.concerns, value: fitting ?? POINT_WORDS.firstOfMany(nameWithin(first, POINT_MAX.holder), others.length) }];
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
export function siteCard(): SiteCard {
  return {
    of: 'site',
    line: SITE_CARD_IMAGE.alt,
    kinds: (Object.keys(POINT_KINDS) as PointKind[]).map((kind) => ({
      kind,
      letter: POINT_KINDS[kind].letter.toUpperCase(),
      word: POINT_KINDS[kind].label,
    })),
  };
}
