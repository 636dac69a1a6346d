import { formPath } from '../../model/form-path.ts';
import { positionRows } from '../../model/positions.ts';
import type { Briefing } from '../../model/records.ts';
import { actorLink, type EntryView, type LinkView, topicLink } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type StanceView, stanceView } from './stance-view.ts';

/** Where every party stands on every topic, as a table. */
export interface PositionsView {
  parties: EntryView[];
  rows: { topic: EntryView; cells: { party: EntryView; stance: StanceView }[] }[];
  /** The same as a file. */
  csv: LinkView;
}

/** Returns where every party of a briefing stands on every topic that it touches. */
export function positionsView(briefing: Briefing, context: ViewContext): PositionsView {
  return {
    parties: briefing.parties.map((party) => actorLink(party, context)),
    rows: positionRows(briefing).map(({ topic, cells }) => ({
      topic: topicLink(topic, context),
      cells: cells.map(({ party, position }) => ({ party: actorLink(party, context), stance: stanceView(position, briefing, context) })),
    })),
    csv: { name: 'These positions as a table (CSV)', href: hrefOf(formPath(briefing.path, '/positions.csv'), context) },
  };
}
