import { representationPath } from '../../model/addresses/paths.ts';
import { itemFragments } from '../../model/library/item-fragments.ts';
import { positionRows } from '../../model/library/points.ts';
import type { Briefing, Point } from '../../model/library/records.ts';
import type { Position } from '../../model/schema/briefing.ts';
import { alternativesOf, holdersOf, raisersOf } from '../../model/schema/point.ts';
import { backersOf } from '../../model/schema/readout.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { type ActorLink, actorLink, type EntryView, type LinkView, topicLink } from '../parts/link-view.ts';
import { hedgeOf, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** The position of each party on each topic, as a table. */
export interface PositionsView {
  parties: ActorLink[];
  rows: { topic: EntryView; cells: { fragment?: string; party: EntryView; stance: StanceView }[] }[];
  /** The topics on which no position is stated and no point shows where anybody stands, with the sources that show this. */
  silent: { topic: EntryView; cites: CiteView[] }[];
  /** The same table as a file, if the site has any. */
  csv?: LinkView;
}

/** Returns the position of each party on each topic of a briefing. */
export function positionsView(briefing: Briefing, context: ViewContext): PositionsView {
  const fragments = itemFragments(briefing.data);
  const rows = positionRows(briefing).map(({ topic, cells }) => ({
    topic: topicLink(topic, context),
    cells: cells.map(({ party, position }) => ({
      ...(position && { fragment: fragments.get(position) }),
      party: actorLink(party, context),
      stance: stanceView(position, briefing, context),
    })),
  }));
  const isSilent = ({ cells }: (typeof rows)[number]) => cells.every(({ stance }) => saysNothing(stance));
  const shown = new Set(briefing.points.filter(showsWhereSomebodyStands).flatMap(({ data }) => data.topics));
  return {
    parties: briefing.parties.map((party) => actorLink(party, context)),
    rows: rows.filter((row) => !isSilent(row)),
    silent: rows
      .filter((row) => isSilent(row) && !shown.has(row.topic.id))
      .map(({ topic, cells }) => ({ topic, cites: cells.flatMap(({ stance }) => stance.cites) })),
    ...(!context.site.leaveOut.includes('csv') && {
      csv: { name: BRIEFING_WORDS.positions.csv, href: hrefOf(representationPath(briefing.path, '/positions.csv'), context) },
    }),
  };
}

/** Tells whether a point shows where somebody stands: who holds, raised or backs it, or says that it was agreed. */
function showsWhereSomebodyStands({ data, agreement }: Point): boolean {
  if (agreement) return agreement.agreement !== 'reported';
  return [...holdersOf(data), ...raisersOf(data), ...alternativesOf(data).flatMap(backersOf)].length > 0;
}

/** Where a party stands on a topic. */
export interface StanceView {
  /** Whether to show the text alone: "not stated" is not a label for a text. */
  inWords: boolean;
  stance: TermView<WordOf<'stance'>>;
  hedge?: string;
  /** The point of the briefing that shows it. */
  point?: PointLink;
  text?: TextView;
  cites: CiteView[];
}

/** Returns where a party stands on a topic: "not stated" where the sources do not say. */
export function stanceView(position: Position | undefined, briefing: Briefing, context: ViewContext): StanceView {
  if (!position) return notStated(context);
  const { stance, text, cites } = position;
  const hedge = hedgeOf(position);
  const point = briefing.points.find(({ id }) => id === position.point);
  return {
    inWords: stance === 'not-stated' && text !== undefined,
    stance: termView('stance', stance, context),
    ...(hedge && { hedge }),
    ...(point && { point: pointLink(point, context) }),
    ...(text && { text: textView(text, briefing.id, context) }),
    cites: citeViews(cites, context),
  };
}

/** Returns the stance of a party of which the sources do not say where it stands. */
export function notStated(context: ViewContext): StanceView {
  return { inWords: false, stance: termView('stance', 'not-stated', context), cites: [] };
}

/** Tells whether all that is said about a stance is that it is not stated. */
function saysNothing({ stance, hedge, point, text }: StanceView): boolean {
  return stance.word === 'not-stated' && !hedge && !point && !text;
}
