import type { RoundGroup } from './by-process.ts';

/** The most items of a section that are shown unless it says otherwise, and by how many there must be more before any are folded. */
const [MOST, SLACK] = [8, 3];

/** A section in two parts: the groups that are shown, and those that are folded; a group may have items in both. */
export interface FoldedGroups<T> {
  shown: RoundGroup<T>[];
  folded: RoundGroup<T>[];
  /** How many items are folded. */
  more: number;
}

/** Returns the groups of a section with its first items shown and, if it is long, the rest folded, however the items are grouped. */
export function foldGroups<T>(groups: RoundGroup<T>[], most = MOST): FoldedGroups<T> {
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (all <= most + SLACK) return { shown: groups, folded: [], more: 0 };
  let room = most;
  const parts = groups.map((group) => {
    const shown = group.items.slice(0, room);
    room -= shown.length;
    return { shown: { ...group, items: shown }, folded: { ...group, items: group.items.slice(shown.length) } };
  });
  const isFilled = ({ items }: RoundGroup<T>) => items.length > 0;
  return {
    shown: parts.map(({ shown }) => shown).filter(isFilled),
    folded: parts.map(({ folded }) => folded).filter(isFilled),
    more: all - most,
  };
}
