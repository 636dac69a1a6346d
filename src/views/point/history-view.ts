import { pointPath } from '../../model/addresses/paths.ts';
import { changeFragment } from '../../model/library/change-list.ts';
import type { Point } from '../../model/library/records.ts';
import { pointLabel } from '../../model/schema/identifiers.ts';
import type { Change } from '../../model/schema/point.ts';
import { STATUSES } from '../../model/schema/vocabulary.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import type { LinkView } from '../parts/link-view.ts';
import { type DateView, dateView } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = POINT_WORDS.history;

/** A change of our record of a point. */
export interface ChangeView {
  change: Change['change'];
  /** What was changed, such as "Superseded". */
  label: string;
  date: DateView;
  reason: string;
  /** The fragment that leads to it on the page of the point. */
  fragment: string;
  /** The point that has taken its place, if there is one. */
  successor?: LinkView;
  /** The wording until then. */
  was?: { title?: string; text: TextView };
}

/** What is said above a point whose record has changed. */
export interface NoticeView {
  words: string;
  link: LinkView;
}

/** Returns every change of the record of a point, the oldest first. */
export function changeViews({ data, briefing }: Point, context: ViewContext): ChangeView[] {
  return data.changes.map((change, index) => {
    const successor = 'successor' in change ? change.successor : undefined;
    const was = 'was' in change ? change.was : undefined;
    return {
      change: change.change,
      label: STATUSES[change.change].label,
      date: dateView(change.date),
      reason: change.reason,
      fragment: changeFragment(index),
      ...(successor && { successor: { name: pointLabel(successor), href: hrefOf(pointPath(briefing.id, successor), context) } }),
      ...(was && { was: { ...(was.title && { title: was.title }), text: textView(was.text, briefing.id, context) } }),
    };
  });
}

/** Returns what is said above a point after its last change; nothing if there was none. */
export function noticeOf(changes: ChangeView[], href: string): NoticeView | undefined {
  const last = changes.at(-1);
  if (!last) return undefined;
  const { label, date, reason, successor } = last;
  return {
    words: WORDS.changed(label, date.words, reason),
    link: successor ? { name: WORDS.seeSuccessor(successor.name), href: successor.href } : { name: WORDS.see, href: `${href}#status` },
  };
}
