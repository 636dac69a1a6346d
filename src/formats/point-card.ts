import { plainWords } from '../markdown/plain-words.ts';
import { readoutsOf } from '../model/readouts.ts';
import type { Library, Point } from '../model/records.ts';
import { ATTRIBUTIONS, CERTAINTIES, POINT_KINDS, READOUTS, STATUSES } from '../model/vocabulary.ts';
import { cardEvent, type Fact, type PointCard, stands } from './card.ts';
import { cutAtWord } from './cut-at-word.ts';
import { latinLetters } from './latin-letters.ts';

/** How many letters and parties there is room for. */
const MOST = { title: 110, text: 250, textBelowLongTitle: 180, party: 24, parties: 4, holder: 45 };
const LONG_TITLE = 60;

/** Says what the share card of a point shows, with who says so and how certain it is. */
export function pointCard(point: Point, library: Library): PointCard {
  const { briefing, data, kind, label, status } = point;
  const readouts = readoutsOf(point);
  const title = cutAtWord(latinLetters(data.title), MOST.title);
  return {
    of: 'point',
    event: cardEvent(briefing),
    kind,
    word: POINT_KINDS[kind].label,
    label,
    ...(stands(point) ? {} : { status: STATUSES[status].label }),
    title,
    text: cutAtWord(latinLetters(plainWords(data.text)), title.length > LONG_TITLE ? MOST.textBelowLongTitle : MOST.text),
    readouts: readouts
      .slice(0, MOST.parties)
      .map(({ party, says }) => ({ party: cutAtWord(nameOf(party, library), MOST.party), says, word: READOUTS[says].label })),
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

function nameOf(actor: string, { actors }: Library): string {
  return latinLetters(actors.get(actor)?.data.name ?? '') || actor;
}
