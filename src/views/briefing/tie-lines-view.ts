import { itemFragments } from '../../model/library/item-fragments.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Tie } from '../../model/schema/briefing.ts';
import { TIES } from '../../model/schema/vocabulary.ts';
import { gapsBetween } from '../../model/text/join-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView, shortLink } from '../parts/link-view.ts';
import { hedgeOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';

/** Relationships that differ in one of their two ends only, told in one line. */
export interface TieLineView {
  from: TieEndView[];
  words: string;
  to: TieEndView[];
  hedge?: string;
  /** What the sources add, once for all who share it. */
  details: { of: EntryView[]; text?: TextView; cites: CiteView[] }[];
}

/** An actor at one end of a relationship, with the fragment of that relationship on the page. */
export interface TieEndView {
  /** What a sentence has before the name, after those before it. */
  gap?: string;
  actor: EntryView;
  fragment?: string;
}

/** Returns relationships as lines, in the order in which each is first met; equal ones that lead to one actor, or from one, share a line. */
export function tieLineViews(ties: Tie[], briefing: Briefing, context: ViewContext): TieLineView[] {
  const several = groupsBy(ties, ({ to }) => to).filter((group) => group.length > 1);
  const alone = ties.filter((tie) => !several.some((group) => group.includes(tie)));
  return [...several, ...groupsBy(alone, ({ from }) => from)]
    .toSorted(([one], [other]) => (one && other ? ties.indexOf(one) - ties.indexOf(other) : 0))
    .map((group) => tieLineView(group, briefing, context));
}

function groupsBy(ties: Tie[], end: (tie: Tie) => string): Tie[][] {
  return [...Map.groupBy(ties, (tie) => [tie.tie, hedgeOf(tie), end(tie)].join(' ')).values()];
}

function tieLineView(group: Tie[], briefing: Briefing, context: ViewContext): TieLineView {
  const [first] = group;
  const fragments = itemFragments(briefing.data);
  const hedge = first && hedgeOf(first);
  const isFromOne = new Set(group.map(({ from }) => from)).size === 1;
  const gaps = gapsBetween(group.length);
  const ends = (of: 'from' | 'to'): TieEndView[] =>
    isFromOne === (of === 'from')
      ? [{ actor: shortLink(actorLink(first?.[of] ?? '', context)) }]
      : group.map((tie, index) => ({
          ...(index > 0 && { gap: gaps[index] }),
          actor: shortLink(actorLink(tie[of], context)),
          fragment: fragments.get(tie),
        }));
  return {
    from: ends('from'),
    words: first ? TIES[first.tie][isFromOne ? 'label' : 'plural'] : '',
    to: ends('to'),
    ...(hedge && { hedge }),
    details: detailsOf(group, isFromOne ? 'to' : 'from', briefing, context),
  };
}

/** Returns what the sources say of each relationship of a line; what they say of several comes once, and names them only if not all share it. */
function detailsOf(group: Tie[], end: 'from' | 'to', { id }: Briefing, context: ViewContext): TieLineView['details'] {
  const alike = [...Map.groupBy(group, ({ text, cites }) => JSON.stringify([text, cites])).values()];
  return alike.map((ties) => ({
    of: alike.length > 1 ? ties.map((tie) => shortLink(actorLink(tie[end], context))) : [],
    ...(ties[0]?.text && { text: textView(ties[0].text, id, context) }),
    cites: citeViews(ties[0]?.cites ?? [], context),
  }));
}
