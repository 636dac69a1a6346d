import { ROUTES } from '../../model/addresses/routes.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Position } from '../../model/schema/briefing.ts';
import { CERTAINTIES, POINT_KINDS, type PointKind, STANCES } from '../../model/schema/vocabulary.ts';
import { SITE_WORDS } from '../../words/site-words.ts';
import { type BriefingPage, briefingPage } from '../briefing/briefing-view.ts';
import { type StanceView, stanceView } from '../briefing/positions-view.ts';
import { type SourceView, sourceViews } from '../parts/cite-view.ts';
import { type TermView, termView, termViews } from '../parts/term-view.ts';
import { type PointItem, pointItem } from '../point/point-link.ts';
import { type PointPage, pointPage } from '../point/point-page.ts';
import type { ViewContext } from '../view-context.ts';
import { largeSearchForm, type SearchFormView } from './header-view.ts';
import { type PageView, pageView } from './page-view.ts';
import { type SignRow, signKey } from './sign-key.ts';

/** The data with which the style guide shows every component. */
export interface StyleGuidePage {
  page: PageView;
  /** The kinds of point, each with the letter of its marks. */
  kinds: { kind: PointKind; letter: string; term: TermView }[];
  agreements: TermView[];
  standings: TermView[];
  readouts: TermView[];
  /** Every stance, plain and hedged. */
  stances: StanceView[];
  /** The key of the signs. */
  signs: SignRow[];
  /** The newest briefing, if there is any. */
  briefing?: BriefingPage;
  /** A point with its history and what it takes to share it, if there is any. */
  point?: PointPage;
  points: PointItem[];
  sources: SourceView[];
  search: SearchFormView;
}

/** Returns the data with which the style guide shows every component. */
export function styleGuide(context: ViewContext): StyleGuidePage {
  const { briefings, sources } = context.library;
  const [briefing] = briefings;
  const points = briefings.flatMap((each) => each.points);
  return {
    page: pageView({ ...SITE_WORDS.styleGuide, path: ROUTES.styleGuide, hidden: true }, context),
    kinds: keysOf(POINT_KINDS).map((kind) => ({
      kind,
      letter: POINT_KINDS[kind].letter.toUpperCase(),
      term: termView('kind', kind, context),
    })),
    agreements: termViews('agreement', context),
    standings: termViews('standing', context),
    readouts: termViews('readout', context),
    stances: briefing ? stancesIn(briefing, context) : [],
    signs: signKey(context),
    ...(briefing && { briefing: briefingPage(briefing, context) }),
    ...(points[0] && { point: pointPage(points[0], context) }),
    points: points.map((point) => pointItem(point, context)),
    sources: sourceViews(sources.keys(), context),
    search: largeSearchForm(context),
  };
}

function stancesIn(briefing: Briefing, context: ViewContext): StanceView[] {
  const positions = keysOf(STANCES).flatMap((stance) =>
    keysOf(CERTAINTIES).map((certainty): Position => ({ party: '', topic: '', stance, certainty, cites: [] })),
  );
  return positions.map((position) => stanceView(position, briefing, context));
}

function keysOf<K extends string>(terms: Record<K, unknown>): K[] {
  return Object.keys(terms) as K[];
}
