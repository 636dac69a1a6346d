import { placePath } from '../../model/addresses/paths.ts';
import { eventName } from '../../model/library/event-line.ts';
import type { Point } from '../../model/library/records.ts';
import { ATTRIBUTIONS, POINT_KINDS, type PointKind, type Status } from '../../model/schema/vocabulary.ts';
import { nameInSentence } from '../../words/name-form.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { actorLink } from '../parts/link-view.ts';
import { hedgeOf } from '../parts/term-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** A point where it is only named: in lists, marks and links. */
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

/** A point in a list that may gather points of several briefings. */
export interface PointItem extends PointLink {
  /** Its kind, whose word it rests on, and the talks. */
  detail: string;
}

/** Returns a point as a list shows it. */
export function pointItem(point: Point, context: ViewContext): PointItem {
  const { kind, briefing } = point;
  return {
    ...pointLink(point, context),
    detail: `${POINT_KINDS[kind].label}, ${whoseWord(point, context)} · ${eventName(briefing.data)}`,
  };
}

/** Returns in a few words whose word a point rests on, as the answer at the top of a briefing and lists show it. */
export function whoseWord({ data }: Point, context: ViewContext): string {
  const nameOf = (id: string) => nameInSentence(actorLink(id, context));
  if ('holder' in data) return `${POINT_WORDS.heldBy.inLine} ${nameOf(data.holder)}`;
  if ('raisedBy' in data && data.raisedBy) {
    const hedge = hedgeOf(data);
    return hedge ? `${nameOf(data.raisedBy)} (${hedge})` : nameOf(data.raisedBy);
  }
  if (data.saidBy) return POINT_WORDS.oneParty(nameOf(data.saidBy));
  return ATTRIBUTIONS[data.attribution].label.toLowerCase();
}
