import { placePath } from '../../model/addresses/paths.ts';
import { roundWords } from '../../model/library/event-line.ts';
import { kindLabel } from '../../model/library/kind-label.ts';
import { type Point, stands } from '../../model/library/records.ts';
import { ATTRIBUTIONS, type PointKind, STATUSES, type Status } from '../../model/schema/vocabulary.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { hedgeOf } from '../parts/term-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { actorNames } from './names-in-words.ts';

/** A point in lists, marks and links, which only name it. */
export interface PointLink {
  id: string;
  /** The label that readers see, such as "A2". */
  label: string;
  kind: PointKind;
  status: Status;
  title: string;
  /** The point's own page. */
  href: string;
  /** The point in its place in the briefing. */
  place: string;
}

/** Returns a point as lists and links name it. */
export function pointLink({ id, label, kind, status, data, path, briefing }: Point, context: ViewContext): PointLink {
  const place = hrefOf(placePath(briefing.id, id), context);
  return { id, label, kind, status, title: data.title, href: hrefOf(path, context), place };
}

/** A point in a list, perhaps with points of other briefings. */
export interface PointItem extends PointLink {
  /** Its kind, whose word it rests on, and the round: when and where it was. */
  detail: string;
}

/** Returns a point as a list shows it. */
export function pointItem(point: Point, context: ViewContext): PointItem {
  const { briefing } = point;
  return {
    ...pointLink(point, context),
    detail: `${kindLine(point, context)} · ${roundWords(briefing)}`,
  };
}

/** Returns what a point is and whose word it rests on, and that it no longer stands: "Red line, held by Syria", "Floated, raised by Israel · Withdrawn". */
export function kindLine(point: Point, context: ViewContext): string {
  const words = basisLine(point, context);
  return stands(point) ? words : `${words} · ${STATUSES[point.status].label}`;
}

function basisLine(point: Point, context: ViewContext): string {
  const { agreement } = point;
  const { joint, claimed } = POINT_WORDS.agreement;
  if (!agreement || agreement.agreement === 'reported') return `${kindLabel(point)}, ${whoseWord(point, context)}`;
  return (agreement.agreement === 'joint' ? joint : claimed)(joinWords(actorNames(agreement.by, context)));
}

/** Returns in a few words whose word a point rests on, as the answer at the top of a briefing and lists show it. */
export function whoseWord({ data, agreement, attribution, saidBy }: Point, context: ViewContext): string {
  const names = (ids: string[]) => joinWords(actorNames(ids, context));
  if ('holders' in data) return `${POINT_WORDS.heldBy.inLine} ${names(data.holders)}`;
  if ('raisedBy' in data && data.raisedBy.length > 0) {
    const hedge = hedgeOf(data);
    return `${POINT_WORDS.raisedBy.inLine} ${names(data.raisedBy)}${hedge ? ` (${hedge})` : ''}`;
  }
  if (agreement?.agreement === 'joint') return POINT_WORDS.jointly(names(agreement.by));
  if (agreement?.agreement === 'claimed') return POINT_WORDS.claimedBy(names(agreement.by));
  if (saidBy) return POINT_WORDS.accordingTo(names([saidBy]));
  const word = ATTRIBUTIONS[attribution].label.toLowerCase();
  return attribution === 'joint' ? word : POINT_WORDS.accordingTo(word);
}
