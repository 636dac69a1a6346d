import { briefingChanges, type ListedChange } from '../../model/library/change-list.ts';
import type { Briefing } from '../../model/library/records.ts';
import { pointLabel } from '../../model/schema/identifiers.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import type { AlternateView, LinkView } from '../parts/link-view.ts';
import { changeFeedLinks } from '../parts/link-view.ts';
import { type DateView, dateView } from '../parts/term-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = BRIEFING_WORDS.changes;

/** What changed in the record of a briefing on one day. */
export interface DayOfChanges {
  date: DateView;
  /** What was revised, superseded or withdrawn: the point, or the briefing with the fragment that leads to the line. */
  changes: { point?: LinkView; fragment: string; words: string }[];
  /** The points that were reworded; each says on its own page why. */
  reworded: LinkView[];
  issued: LinkView[];
}

/** Every change to the record of a briefing. */
export interface ChangesView {
  /** The newest first. */
  days: DayOfChanges[];
  /** The feed of every change to the record. */
  feeds: AlternateView[];
}

/** Returns every change to the record of a briefing and its points, by day. */
export function changesView(briefing: Briefing, context: ViewContext): ChangesView {
  const days = Map.groupBy(briefingChanges(briefing), ({ date }) => date);
  return {
    days: Array.from(days, ([date, ofDay]) => ({
      date: dateView(date),
      changes: ofDay.filter(({ what }) => what !== 'issued' && what !== 'reworded').map((change) => changeLine(change, context)),
      reworded: linksOf('reworded', ofDay, context),
      issued: linksOf('issued', ofDay, context),
    })),
    feeds: changeFeedLinks(context),
  };
}

function linksOf(what: ListedChange['what'], changes: ListedChange[], context: ViewContext): LinkView[] {
  return changes.filter((change) => change.what === what).flatMap((change) => linkOf(change, context) ?? []);
}

function changeLine(change: ListedChange, context: ViewContext): DayOfChanges['changes'][number] {
  const { what, reason, successor, fragment } = change;
  const point = linkOf(change, context);
  const after = successor ? ` ${WORDS.successor(pointLabel(successor))}` : '';
  return {
    ...(point && { point }),
    fragment,
    words: `${point ? WORDS.kinds[what] : WORDS.ofBriefing(WORDS.kinds[what])}: ${reason}${after}`,
  };
}

function linkOf({ point, path, fragment }: ListedChange, context: ViewContext): LinkView | undefined {
  return point && { name: point.label, href: `${hrefOf(path, context)}#${fragment}` };
}
