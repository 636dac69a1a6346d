import { ROUTES } from '../../model/addresses/routes.ts';
import { eventName } from '../../model/library/event-line.ts';
import type { HubPage } from '../../model/library/hub-pages.ts';
import type { Briefing, Point, TopicRecord } from '../../model/library/records.ts';
import type { Agreement } from '../../model/schema/talks-vocabulary.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { type StanceView, stanceView } from '../briefing/positions-view.ts';
import { type YearLinks, yearLinks } from '../list/briefing-list.ts';
import { actorLink, feedAlternates, type LinkView, type NameView, nameView, recordLink } from '../parts/link-view.ts';
import { type PointItem, pointItem } from '../point/point-link.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type PassageView, passageView, type SectionView } from './section-view.ts';

const WORDS = ENTRY_WORDS.topicPage;

/** What a page on a topic shows: the main page, or that of one year. */
export interface TopicPage {
  page: PageView;
  topic: TopicView;
  title: NameView;
  otherNames: NameView[];
  years?: YearLinks;
  points: SectionView<PointItem>[];
  /** The positions of the parties, with a section for each briefing. */
  stances: SectionView<{ party: LinkView; stance: StanceView }>[];
  search: LinkView;
  passages: PassageView[];
}

/** Returns what a page on a topic shows. */
export function topicPage(hub: HubPage<TopicRecord>, context: ViewContext): TopicPage {
  const { record, year, years } = hub;
  const { id, data, path, briefings, passages } = record;
  const links = yearLinks({ years, year, newest: path }, context);
  return {
    page: pageOf(hub, context),
    topic: topicView(record, context),
    title: nameView(year ? ENTRY_WORDS.ofYear(data.name, year) : data.name),
    otherNames: data.otherNames.map((name) => nameView(name)),
    ...(links && { years: links }),
    points: pointsOn(hub, context),
    stances: briefings.map((briefing) => stancesIn(briefing, id, context)),
    search: { name: WORDS.search, href: hrefOf(`${ROUTES.search}?topic=${id}`, context) },
    passages: passages.map((passage) => passageView(passage, context)),
  };
}

function pointsOn({ record, year }: HubPage<TopicRecord>, context: ViewContext): SectionView<PointItem>[] {
  const section = (id: string, title: string, isIn: (point: Point) => boolean, none?: string): SectionView<PointItem> => ({
    id,
    title,
    items: record.points.filter(isIn).map((point) => pointItem(point, context)),
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

function stancesIn(briefing: Briefing, topic: string, context: ViewContext): TopicPage['stances'][number] {
  const { positions } = briefing.data;
  const positionOf = (party: string) => positions.find((each) => each.party === party && each.topic === topic);
  return {
    id: `stances-${briefing.id}`,
    title: WORDS.stances(eventName(briefing.data)),
    items: briefing.parties.map((party) => ({
      party: actorLink(party, context),
      stance: stanceView(positionOf(party), briefing, context),
    })),
  };
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
