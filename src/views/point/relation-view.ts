import type { Point, RelationRecord } from '../../model/library/records.ts';
import { RELATIONS } from '../../model/schema/talks-vocabulary.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import type { LinkView } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import { type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type PointLink, pointLink } from './point-link.ts';

/** How a point relates to one of another round. */
export interface RelationView {
  /** The word for it, such as "Repeats" or, seen from the earlier point, "Repeated by". */
  term: TermView<WordOf<'relation'>>;
  /** The word before a further step, if it leads on from the point that the step before it names. */
  lead?: string;
  /** The other point. */
  point: PointLink;
  /** The round of the other point. */
  round: LinkView;
  note?: TextView;
  /** The passages that say so. */
  cites: CiteView[];
  /** The words for a relation that no source is cited for. */
  reading?: string;
}

/** Returns how a point relates to those of earlier rounds, as its author marks it. */
export function relationViews({ relations }: Point, context: ViewContext): RelationView[] {
  return relations.map((record) => relationView(record, record.from, record.to, context));
}

/** Returns how points of later rounds relate to a point. */
export function takenUpViews({ takenUp }: Point, context: ViewContext): RelationView[] {
  return takenUp.map((record) => {
    const view = relationView(record, record.to, record.from, context);
    return { ...view, term: { ...view.term, label: RELATIONS[record.relation.relation].inverse } };
  });
}

/** Returns the relations that lead from a point to one of an earlier round, through the points between. */
export function stepViews(steps: RelationRecord[], context: ViewContext): RelationView[] {
  return steps.map((step, index) => ({
    ...relationView(step, step.from, step.to, context),
    ...(index > 0 && { lead: ROUND_WORDS.leadsOn }),
  }));
}

/** Returns how two points of different rounds relate, seen from one of them. */
export function relationView({ from, relation }: RelationRecord, here: Point, other: Point, context: ViewContext): RelationView {
  const { note, cites } = relation;
  return {
    term: termView('relation', relation.relation, context),
    point: pointLink(other, context),
    round: roundLink(other.briefing, context, here.briefing),
    ...(note && { note: textView(note, from.briefing.id, context) }),
    cites: citeViews(cites, context),
    ...(!cites && { reading: ROUND_WORDS.ourReading }),
  };
}
