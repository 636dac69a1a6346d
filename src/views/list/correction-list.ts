import { ROUTES } from '../../model/addresses/routes.ts';
import type { ListedChange } from '../../model/library/change-list.ts';
import { eventName } from '../../model/library/event-line.ts';
import { correctionsByYear } from '../../model/library/index-pages.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { type AlternateView, changeFeedLinks, type LinkView, nameView, siteFeedAlternates } from '../parts/link-view.ts';
import { type DateView, dateView } from '../parts/term-view.ts';
import { changeViews } from '../point/history-view.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type YearLinks, yearLinks } from './year-links.ts';

/** What a page that lists corrections shows: the newest, or those of one year. */
export interface CorrectionList {
  page: PageView;
  title: string;
  /** A sentence on what is listed. */
  lead: string;
  years?: YearLinks;
  /** The newest first; none if no record has been changed. */
  days: { date: DateView; corrections: CorrectionView[] }[];
  /** The feed of every change to the record. */
  feeds: AlternateView[];
}

/** A record that was changed. */
interface CorrectionView {
  /** The place in the record that says what was changed. */
  record: LinkView;
  /** The point, unless the whole briefing was revised. */
  point?: PointLink;
  /** The talks that it is on. */
  talks: LinkView;
  /** What was done, and why. */
  words: string;
  /** The point that supersedes it, if there is one. */
  successor?: LinkView;
  /** The wording until then, if it was reworded. */
  former?: LinkView;
}

const WORDS = LIST_WORDS.corrections;

/** Returns what the page of the newest corrections shows. */
export function newestCorrections(context: ViewContext): CorrectionList {
  const { newest, years } = correctionsByYear(context.library);
  const links = yearLinks({ years, newest: ROUTES.corrections }, context);
  const alternates = siteFeedAlternates(context);
  return {
    page: pageView({ title: WORDS.title, description: WORDS.lead, path: ROUTES.corrections, type: 'website', alternates }, context),
    ...listOf(WORDS.title, newest, context),
    ...(links && { years: links }),
  };
}

/** Returns what the page of the corrections of one year shows; nothing if the year has no page. */
export function correctionsOf(year: string, context: ViewContext): CorrectionList | undefined {
  const { years } = correctionsByYear(context.library);
  const shown = years.find((each) => each.year === year);
  if (!shown) return undefined;
  const title = WORDS.titleOf(year);
  return {
    page: pageView({ title, description: WORDS.descriptionOf(year), path: shown.path, type: 'website' }, context),
    ...listOf(title, shown.things, context),
    years: yearLinks({ years, year, newest: ROUTES.corrections }, context),
  };
}

function listOf(title: string, changes: ListedChange[], context: ViewContext): Omit<CorrectionList, 'page' | 'years'> {
  const days = Map.groupBy(changes, ({ date }) => date);
  return {
    title,
    lead: WORDS.lead,
    days: Array.from(days, ([date, ofDay]) => ({
      date: dateView(date),
      corrections: ofDay.map((change) => correctionView(change, context)),
    })),
    feeds: changeFeedLinks(context),
  };
}

function correctionView({ briefing, point, reason, path, fragment }: ListedChange, context: ViewContext): CorrectionView {
  const change = point && changeViews(point, context).find((each) => each.fragment === fragment);
  const { label = WORDS.revised, successor, was } = change ?? {};
  return {
    record: { ...nameView((point ?? briefing).data.title), href: `${hrefOf(path, context)}#${fragment}` },
    ...(point && { point: pointLink(point, context) }),
    talks: { ...nameView(eventName(briefing.data)), href: hrefOf(briefing.path, context) },
    words: `${label}: ${reason}`,
    ...(successor && { successor }),
    ...(was && { former: { name: WORDS.formerWording, href: was.link.href } }),
  };
}
