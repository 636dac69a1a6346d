import { ROUTES } from '../../model/addresses/routes.ts';
import { eventLine } from '../../model/library/event-line.ts';
import type { HubPage } from '../../model/library/hub-pages.ts';
import type { Briefing, Point, TopicRecord } from '../../model/library/records.ts';
import type { Agreement } from '../../model/schema/talks-vocabulary.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { stanceView } from '../briefing/positions-view.ts';
import { type YearLinks, yearLinks } from '../list/briefing-list.ts';
import {
  type AlternateView,
  actorLink,
  feedAlternates,
  feedLinks,
  type LinkView,
  type NameView,
  nameView,
  recordLink,
} from '../parts/link-view.ts';
import { type PointItem, pointItem } from '../point/point-link.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type NativeNamesView, nativeNamesViews } from './actor-view.ts';
import { groupsOn, processLinks, type RoundGroup } from './by-process.ts';
import { type PassageView, passageView, type SectionView } from './section-view.ts';
import { coursesOn, type StanceCourseView, stanceCourseView } from './stance-course-view.ts';

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
  /** Where the parties stand, with a section for each process, and for talks of none. */
  stances: SectionView<StanceCourseView>[];
  search: LinkView;
  /** The feed that follows it, on the main page. */
  feeds: AlternateView[];
  passages: RoundGroup<PassageView>[];
}

/** Returns what a page on a topic shows. */
export function topicPage(hub: HubPage<TopicRecord>, context: ViewContext): TopicPage {
  const { record, year, years } = hub;
  const { id, data, path, passages } = record;
  const links = yearLinks({ years, year, newest: path }, context);
  return {
    page: pageOf(hub, context),
    topic: topicView(record, context),
    title: nameView(year ? ENTRY_WORDS.ofYear(data.name, year) : data.name),
    otherNames: data.otherNames.map((name) => nameView(name)),
    nativeNames: nativeNamesViews(data.nativeNames),
    ...(links && { years: links }),
    processes: processLinks(record, context),
    points: pointsOn(hub, context),
    stances: stancesOn(hub, context),
    search: { name: WORDS.search, href: hrefOf(`${ROUTES.search}?topic=${id}`, context) },
    feeds: year ? [] : feedLinks(`${path}feed`, context),
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

/** Returns where the parties stand, a section for each process, then for each of the other talks; "not stated" where no round says. */
function stancesOn({ record, year }: HubPage<TopicRecord>, context: ViewContext): TopicPage['stances'] {
  const courses = coursesOn(record.positions, context.library.topics.get(record.id)?.positions ?? []);
  const inSections = [...Map.groupBy(record.briefings, (briefing) => briefing.process ?? briefing)];
  const processesFirst = inSections.toSorted(([a], [b]) => Number('points' in a) - Number('points' in b));
  return processesFirst.map(([{ id }, briefings]) => ({
    id: `stances-${id}`,
    title: WORDS.stances(titleOf(briefings)),
    items: Array.from(partiesOf(briefings), ([party, briefing]) => {
      const course = courses.find(({ party: its, now }) => its === party && briefings.includes(now.briefing));
      const of = actorLink(party, context);
      return course ? stanceCourseView(course, of, year, context) : { of, now: stanceView(undefined, briefing, context) };
    }),
  }));
}

function titleOf([newest]: Briefing[]): string {
  return newest ? (newest.process?.data.name ?? eventLine(newest.data)) : '';
}

/** Returns the parties of some rounds, each with one of these. */
function partiesOf(briefings: Briefing[]): Map<string, Briefing> {
  return new Map(briefings.flatMap((briefing) => briefing.parties.map((party) => [party, briefing])));
}

function pageOf({ record, year, path }: HubPage<TopicRecord>, context: ViewContext): PageView {
  const { name, definition } = record.data;
  if (year) return pageView({ title: ENTRY_WORDS.ofYear(name, year), description: WORDS.inYear(name, year), path }, context);
  return pageView({ title: name, description: definition, path, alternates: feedAlternates(`${path}feed`, name, context) }, context);
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
