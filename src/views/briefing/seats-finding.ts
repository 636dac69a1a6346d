import { joinWords } from '../../model/text/join-words.ts';
import { nameInSentence } from '../../words/name-form.ts';
import { SEAT_WORDS } from '../../words/seat-words.ts';
import type { SideView } from './seats-view.ts';

/** The most delegations whose changes a sentence tells one by one. */
const MOST_TOLD = 3;

/** Returns what the seats show, in a sentence: who is new, who has gone and of which delegations nobody is named. */
export function seatsFinding(sides: SideView[]): string {
  const changed = sides.filter(({ came, left }) => came.length + left.length > 0);
  const empty = sides.filter(({ came, seated }) => came.length + seated.length === 0);
  const seats = sides.reduce((sum, { came, seated }) => sum + came.length + seated.length, 0);
  const names = empty.map(({ actor }) => nameInSentence(actor));
  const parts = [
    ...(changed.length > MOST_TOLD ? [SEAT_WORDS.changed(changed.length, sides.length)] : changed.flatMap(changeOf)),
    ...(empty.length > MOST_TOLD ? [SEAT_WORDS.emptyCount(empty.length, sides.length)] : []),
    ...(empty.length > 0 && empty.length <= MOST_TOLD ? [SEAT_WORDS.empty(joinWords(names))] : []),
  ];
  return SEAT_WORDS.sentence(parts.length > 0 ? parts : [SEAT_WORDS.counts(seats, sides.length)]);
}

function changeOf({ actor, came, seated, left }: SideView): string[] {
  const side = nameInSentence(actor);
  const gone = joinWords(left.map((member) => nameInSentence(member.actor)));
  if (came.length === 0) return [SEAT_WORDS.gone(gone, left.length, side)];
  return [SEAT_WORDS.fresh(came.length, came.length + seated.length, side)];
}
