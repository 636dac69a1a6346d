import { ROUTES } from '../../model/addresses/routes.ts';
import type { HubPage } from '../../model/library/hub-pages.ts';
import type { Point, TopicRecord } from '../../model/library/records.ts';
import type { Agreement } from '../../model/schema/talks-vocabulary.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import type { RoundTable } from '../list/round-table.ts';
import { periodName, type YearLinks, yearLinks } from '../list/year-links.ts';
import {
  type AlternateView,
  type LinkView,
  type NameView,
  nameView,
  recordFeedAlternates,
  recordFeedLinks,
  recordLink,
} from '../parts/link-view.ts';
import { type PointItem, pointItem } from '../point/point-link.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type NativeNamesView, nativeNamesViews } from './actor-view.ts';
import { groupsOn, processLinks, type RoundGroup } from './by-process.ts';
import { hubRounds } from './hub-rounds.ts';
import { type PassageView, passageView, type SectionView } from './section-view.ts';
import { type StancesView, topicStances } from './stances-on.ts';

const WORDS = ENTRY_WORDS.topicPage;

/** What a page on a topic shows: the main page, or that of one year. */
export interface TopicPage {
  page: PageView;
  topic: TopicView;
  title: NameView;
  otherNames: NameView[];
  nativeNames: NativeNamesView[];
  years?: YearLinks;
  /** The processes whose rounds touch it. */
  processes: LinkView[];
  points: SectionView<RoundGroup<PointItem>>[];
  stances: StancesView;
  /** The rounds, if there is more than one. */
  rounds?: RoundTable;
  search: LinkView;
  /** The feed that follows it, on the main page. */
  feeds: AlternateView[];
  passages: RoundGroup<PassageView>[];
}

/** Returns what a page on a topic shows. */
export function topicPage(hub: HubPage<TopicRecord>, context: ViewContext): TopicPage {
  const { record, year, month } = hub;
  const { id, data, path, passages } = record;
  const links = yearLinks({ ...hub, newest: path }, context);
  const rounds = hubRounds(hub, context);
  return {
    page: pageOf(hub, context),
    topic: topicView(record, context),
    title: nameView(year ? ENTRY_WORDS.inPeriod(data.name, periodName(year, month)) : data.name),
    otherNames: data.otherNames.map((name) => nameView(name)),
    nativeNames: nativeNamesViews(data.nativeNames),
    ...(links && { years: links }),
    processes: processLinks(record, context),
    points: pointsOn(hub, context),
    stances: topicStances(hub, context),
    ...(rounds && { rounds }),
    search: { name: WORDS.search, href: hrefOf(`${ROUTES.search}?topic=${id}`, context) },
    feeds: year ? [] : recordFeedLinks(path, context),
    passages: groupsOn(record, context)(passages, (passage) => passageView(passage, context)),
  };
}

function pointsOn({ record, year }: HubPage<TopicRecord>, context: ViewContext): SectionView<RoundGroup<PointItem>>[] {
  const grouped = groupsOn(record, context);
  const section = (id: string, title: string, isIn: (point: Point) => boolean, none?: string): TopicPage['points'][number] => ({
    id,
    title,
    items: grouped(record.points.filter(isIn), (point) => pointItem(point, context)),
    ...(none && !year && { none }),
  });
  const isOf =
    (...kinds: PointKind[]) =>
    ({ kind }: Point) =>
      kinds.includes(kind);
  const isFounded =
    (agreement: Agreement) =>
    ({ agreement: its }: Point) =>
      its?.agreement === agreement;
  const isAnyAgreed = record.points.some(isOf('agreed'));
  return [
    section('agreed', WORDS.agreed, isFounded('joint'), isAnyAgreed ? undefined : WORDS.noAgreed),
    section('claimed', WORDS.claimed, isFounded('claimed')),
    section('reported', WORDS.reported, isFounded('reported')),
    section('refused', WORDS.refused, isOf('red-line', 'off-the-table'), WORDS.noRefused),
    section('unresolved', WORDS.unresolved, isOf('unresolved')),
    section('floated', WORDS.floated, isOf('floated')),
  ];
}

function pageOf({ record, year, month, path }: HubPage<TopicRecord>, context: ViewContext): PageView {
  const { name, definition } = record.data;
  if (year) {
    const period = periodName(year, month);
    return pageView({ title: ENTRY_WORDS.inPeriod(name, period), description: WORDS.inPeriod(name, period), path }, context);
  }
  return pageView({ title: name, description: definition, path, alternates: recordFeedAlternates(path, name, context) }, context);
}

/** What a topic is: the facts of its file, for its page and every other output. */
export interface TopicView {
  id: string;
  link: LinkView;
  /** The permanent address, absolute. */
  address: string;
  /** The word for what it is. */
  kind: string;
  definition: string;
  otherNames: string[];
}

/** Returns what a topic is. */
export function topicView(topic: TopicRecord, context: ViewContext): TopicView {
  const { id, path, data } = topic;
  const { definition, otherNames } = data;
  return { id, link: recordLink(topic, context), address: context.absolute(path), kind: ENTRY_WORDS.topic, definition, otherNames };
}
