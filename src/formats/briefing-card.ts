import type { Briefing } from '../model/records.ts';
import { POINT_KINDS } from '../model/vocabulary.ts';
import { type BriefingCard, cardEvent, stands } from './card.ts';
import { cutAtWord } from './cut-at-word.ts';
import { latinLetters } from './latin-letters.ts';

/** How many letters and points there is room for. */
const MOST = { title: 88, summary: 260, points: 4 };

/** Says what the share card of a briefing shows: its title, and the agreed points and red lines that stand. */
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
    event: cardEvent(briefing),
    title: cutAtWord(latinLetters(data.title), MOST.title),
    groups: groups.filter((group) => group.points.length > 0),
    summary: cutAtWord(latinLetters(data.summary), MOST.summary),
  };
}
