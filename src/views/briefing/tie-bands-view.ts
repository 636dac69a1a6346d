import type { Briefing } from '../../model/library/records.ts';
import { type TieBand, type TieBands, tieBands } from '../../model/library/tie-bands.ts';
import type { Tie } from '../../model/schema/briefing.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { actorLink, type NameView, nameView, shortLink } from '../parts/link-view.ts';
import { hedgeOf } from '../parts/term-view.ts';
import { actorNames } from '../point/names-in-words.ts';
import type { ViewContext } from '../view-context.ts';
import { type TieLineView, tieLineViews } from './tie-lines-view.ts';

const WORDS = BRIEFING_WORDS.ties;

/** The relationships of a round by where they stand around the table. */
export interface TieBandsView {
  /** What they show. */
  finding: string;
  /** Whether two sides face each other, so that the bands stand as the sides do. */
  isMirrored: boolean;
  bands: TieBandView[];
}

/** The relationships that stand at one place. */
interface TieBandView {
  place: TieBand['place'];
  /** The words before the names of those who stand there. */
  words?: string;
  names: NameView[];
  lines: TieLineView[];
}

/** Returns the relationships of a round by where they stand around the table; nothing if it has none. */
export function tieBandsView(briefing: Briefing, context: ViewContext): TieBandsView | undefined {
  const { data, parties } = briefing;
  if (data.ties.length === 0) return undefined;
  const { library } = context;
  const around = tieBands(data, parties, (actor) => library.actors.get(actor)?.data.side);
  return {
    finding: findingOf(around, context),
    isMirrored: around.isMirrored,
    bands: around.bands.map((band) => ({
      place: band.place,
      ...titleOf(band, around, context),
      lines: tieLineViews(band.ties, briefing, context),
    })),
  };
}

function titleOf({ place, side }: TieBand, { middle }: TieBands, context: ViewContext): Pick<TieBandView, 'words' | 'names'> {
  const names = (side ? [side] : place === 'between' ? middle : []).map((id) => shortLink(actorLink(id, context)).name);
  const words = place === 'between' && names.length > 0 ? WORDS.betweenAre : WORDS.places[place];
  return { ...(words && { words }), names: names.map((name) => nameView(name)) };
}

/** Returns who backs whom, in a sentence; whatever is not stated keeps its hedge. */
function findingOf({ sides }: TieBands, context: ViewContext): string {
  const named = (ids: string[]) => joinWords(actorNames(ids, context));
  const backer = (tie: Tie) => [named([tie.from]), ...(hedgeOf(tie) ? [`(${hedgeOf(tie)})`] : [])].join(' ');
  const alone = sides.filter(({ backers }) => backers.length === 0).map(({ side }) => side);
  const backed = sides
    .filter(({ backers }) => backers.length > 0)
    .map(({ side, backers }) => WORDS.backed(named([side]), joinWords(backers.map(backer))));
  if (backed.length === 0) return WORDS.noBackers;
  return WORDS.finding([...backed, ...(alone.length > 0 ? [WORDS.unbacked(named(alone), alone.length)] : [])]);
}
