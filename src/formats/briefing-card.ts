import { POINT_KINDS } from '../model/vocabulary.ts';
import type { BriefingItem } from '../views/briefing/briefing-item.ts';
import { type BriefingCard, cardEvent, stands } from './card.ts';
import { cutAtWord } from './cut-at-word.ts';
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
