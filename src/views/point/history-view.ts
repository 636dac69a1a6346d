import { pointPath } from '../../model/addresses/paths.ts';
import { changeFragment } from '../../model/library/change-list.ts';
import { formatDate } from '../../model/library/dates.ts';
import { pointWordings } from '../../model/library/point-wordings.ts';
import type { Point } from '../../model/library/records.ts';
import type { Change } from '../../model/schema/change.ts';
import { pointLabel } from '../../model/schema/identifiers.ts';
import { STATUSES } from '../../model/schema/vocabulary.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import type { LinkView } from '../parts/link-view.ts';
import { type DateView, dateView } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = POINT_WORDS.history;

/** A change to our record of a point. */
export interface ChangeView {
  change: Change['change'];
  /** What was changed, such as "Superseded". */
  label: string;
  date: DateView;
  reason: string;
  /** The fragment that leads to it on the page of the point. */
  fragment: string;
  /** The point that superseded it, if there is one. */
  successor?: LinkView;
  /** The wording until then. */
  was?: FormerView;
}

/** A wording of a point that another has replaced. */
export interface FormerView {
  /** The title, if it was changed. */
  title?: string;
  /** The label and the title that it had. */
  heading: string;
  text: TextView;
  /** The fragment that leads to it on the page of the point. */
  fragment: string;
  /** Its date, and when it was replaced. */
  words: string;
  /** The label of the link to copy. */
  link: { label: string; href: string };
}

/** The notice above a point whose record has changed. */
export interface NoticeView {
  words: string;
  /** The same without the reason, where the point still stands. */
  brief?: string;
  link: LinkView;
}

/** Returns every change to the record of a point, oldest first. */
export function changeViews(point: Point, context: ViewContext): ChangeView[] {
  const { data, briefing } = point;
  const former = formerViews(point, context);
  return data.changes.map((change, index) => {
    const successor = 'successor' in change ? change.successor : undefined;
    const was = former.get(change);
    return {
      change: change.change,
      label: STATUSES[change.change].label,
      date: dateView(change.date),
      reason: change.reason,
      fragment: changeFragment(index),
      ...(successor && { successor: { name: pointLabel(successor), href: hrefOf(pointPath(briefing.id, successor), context) } }),
      ...(was && { was }),
    };
  });
}

/** Returns the former wordings of a point, by the changes that replaced them. */
function formerViews(point: Point, context: ViewContext): Map<Change, FormerView> {
  const { data, briefing, label, path } = point;
  const wordings = pointWordings(point);
  const rewordings = data.changes.flatMap((change) => (change.change === 'reworded' ? [change] : []));
  return new Map(
    rewordings.flatMap((change, index) => {
      const wording = wordings[index];
      if (!wording) return [];
      const { title, text, from, fragment } = wording;
      const [first, last] = [formatDate(from), formatDate(change.date)];
      const view: FormerView = {
        ...(change.was.title && { title: change.was.title }),
        heading: `${label}: ${title}`,
        text: textView(text, briefing.id, context),
        fragment,
        words: WORDS.formerWording(first, last),
        link: { label: WORDS.wordedOn(label, first), href: `${hrefOf(path, context)}#${fragment}` },
      };
      return [[change, view]];
    }),
  );
}

/** Returns the notice above a point after its last change; nothing if there was none. */
export function noticeOf(changes: ChangeView[], href: string): NoticeView | undefined {
  const last = changes.at(-1);
  if (!last) return undefined;
  const { change, label, date, reason, successor } = last;
  return {
    words: WORDS.changed(label, date.words, reason),
    ...(change === 'reworded' && { brief: WORDS.changedOn(label, date.words) }),
    link: successor ? { name: WORDS.seeSuccessor(successor.name), href: successor.href } : { name: WORDS.see, href: `${href}#status` },
  };
}
