import { placePath } from '../../model/paths.ts';
import type { Point } from '../../model/records.ts';
import type { PointKind, Status } from '../../model/vocabulary.ts';
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
