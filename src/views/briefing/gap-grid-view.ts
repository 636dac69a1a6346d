import { type Band, comparesParties, type IssueBand, issueBands } from '../../model/library/issue-bands.ts';
import { itemFragments } from '../../model/library/item-fragments.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Position } from '../../model/schema/briefing.ts';
import { GRID_WORDS } from '../../words/grid-words.ts';
import { type ActorLink, actorLink, type EntryView, topicLink } from '../parts/link-view.ts';
import { hedgeOf, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import type { ViewContext } from '../view-context.ts';
import { gapFinding } from './gap-finding.ts';

/** Where the parties stand, issue by issue, in groups: aligned, opposed and so on. */
export interface GapGridView {
  /** What it shows, in a sentence. */
  finding: string;
  parties: ActorLink[];
  /** The groups that have an issue, in order. */
  bands: { band: Band; title: string; meaning: string; rows: GapRow[] }[];
  /** The issues on which no position is stated, each with the points that say more. */
  silent: { topic: EntryView; points: PointLink[] }[];
}

/** An issue, with the stance of each party in order. */
export interface GapRow {
  topic: EntryView;
  cells: GapCell[];
}

/** Where a party stands on an issue, in a word. */
export interface GapCell {
  stance: TermView<WordOf<'stance'>>;
  hedge?: string;
  /** The fragment of the point that shows it or, where there is none, of its place in the positions; nothing where no source says. */
  fragment?: string;
  /** That point. */
  point?: PointLink;
}

/** Returns where the parties stand, issue by issue; nothing if there are not two of them, or no position is stated. */
export function gapGridView(briefing: Briefing, context: ViewContext): GapGridView | undefined {
  if (!comparesParties(briefing)) return undefined;
  const issues = issueBands(briefing);
  const fragments = itemFragments(briefing.data);
  const rowOf = ({ topic, cells }: IssueBand): GapRow => ({
    topic: topicLink(topic, context),
    cells: cells.map(({ position }) => cellOf(position, fragments, briefing, context)),
  });
  const bands = Object.keys(GRID_WORDS.bands) as (keyof typeof GRID_WORDS.bands)[];
  return {
    finding: gapFinding(issues),
    parties: briefing.parties.map((party) => actorLink(party, context)),
    bands: bands
      .map((band) => ({ band, ...GRID_WORDS.bands[band], rows: issues.filter((issue) => issue.band === band).map(rowOf) }))
      .filter(({ rows }) => rows.length > 0),
    silent: issues
      .filter(({ band }) => band === 'silent')
      .map(({ topic }) => ({
        topic: topicLink(topic, context),
        points: briefing.points.filter(({ data }) => data.topics.includes(topic)).map((point) => pointLink(point, context)),
      })),
  };
}

function cellOf(position: Position | undefined, fragments: ReadonlyMap<object, string>, briefing: Briefing, context: ViewContext): GapCell {
  const stance = termView('stance', position?.stance ?? 'not-stated', context);
  if (!position) return { stance };
  const hedge = hedgeOf(position);
  const point = briefing.points.find(({ id }) => id === position.point);
  const inWords = position.stance === 'not-stated' && position.text !== undefined;
  const fragment = point?.id ?? fragments.get(position);
  return {
    stance: inWords ? { ...stance, label: GRID_WORDS.inWords } : stance,
    ...(hedge && { hedge }),
    ...(fragment && { fragment }),
    ...(point && { point: pointLink(point, context) }),
  };
}
