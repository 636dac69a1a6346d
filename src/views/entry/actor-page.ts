import { ROUTES } from '../../model/addresses/routes.ts';
import type { HubPage } from '../../model/library/hub-pages.ts';
import type { ActorRecord } from '../../model/library/records.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { nameInSentence } from '../../words/name-form.ts';
import { type TieView, tieView } from '../briefing/ties-view.ts';
import type { RoundTable } from '../list/round-table.ts';
import { periodName, type YearLinks, yearLinks } from '../list/year-links.ts';
import {
  type AlternateView,
  actorLink,
  type EntryView,
  type LinkView,
  type NameView,
  nameView,
  recordFeedAlternates,
  recordFeedLinks,
  recordLink,
} from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import type { PointItem } from '../point/point-link.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { pointsOf } from './actor-points.ts';
import { type ActorView, actorView, type NativeNamesView, nativeNamesViews } from './actor-view.ts';
import { groupsOn, processLinks, type RoundGroup } from './by-process.ts';
import { hubRounds } from './hub-rounds.ts';
import { type RoleView, roleViews } from './role-view.ts';
import { type PassageView, passageView, type SectionView } from './section-view.ts';
import { actorStances, type StancesView } from './stances-on.ts';

const WORDS = ENTRY_WORDS.actor;

/** What a page on an actor shows: the main page, or that of one year. */
export interface ActorPage {
  page: PageView;
  actor: ActorView;
  title: NameView;
  /** Its other names, each kind with the words before them. */
  otherNames: { words: string; names: NameView[] }[];
  nativeNames: NativeNamesView[];
  years?: YearLinks;
  /** The processes whose rounds name it. */
  processes: LinkView[];
  roles: SectionView<RoundGroup<RoleView>>;
  points: SectionView<RoundGroup<PointItem>>[];
  stances: StancesView;
  /** The page of its side, which has what the side agreed to and wants. */
  side?: EntryView;
  ties: RoundGroup<TieView>[];
  /** The rounds, if there is more than one. */
  rounds?: RoundTable;
  search: LinkView;
  /** The feed that follows it, on the main page. */
  feeds: AlternateView[];
  members: { actor: LinkView; description: string }[];
  passages: RoundGroup<PassageView>[];
}

/** Returns what a page on an actor shows. */
export function actorPage(hub: HubPage<ActorRecord>, context: ViewContext): ActorPage {
  const { record, year, month } = hub;
  const { name } = record.data;
  const actor = actorView(record, context);
  const links = yearLinks({ ...hub, newest: record.path }, context);
  const { parts, seats, delegations, ties, passages, members } = record;
  const isNamed = parts.length + seats.length + delegations.length > 0;
  const grouped = groupsOn(record, context);
  const rounds = hubRounds(hub, context);
  return {
    page: pageOf(hub, context),
    actor,
    title: nameView(year ? ENTRY_WORDS.inPeriod(name, periodName(year, month)) : name),
    otherNames: otherNames(actor),
    nativeNames: nativeNamesViews(actor.nativeNames),
    ...(links && { years: links }),
    processes: processLinks(record, context),
    roles: {
      id: 'role',
      title: WORDS.role,
      items: isNamed ? roleViews(record, context) : [],
      ...(!year && { none: WORDS.noRole }),
    },
    ...whatItWants(hub, context),
    ...(actor.side && { side: actorLink(actor.side.id, context) }),
    ties: grouped(ties, (tie) => ({ ...tieView(tie, context), round: roundLink(tie.briefing, context) })),
    ...(rounds && { rounds }),
    search: { name: WORDS.search(nameInSentence(record.data)), href: hrefOf(`${ROUTES.search}?actor=${record.id}`, context) },
    feeds: year ? [] : recordFeedLinks(record.path, context),
    members: year ? [] : members.map((member) => ({ actor: recordLink(member, context), description: member.data.description })),
    passages: grouped(passages, (passage) => passageView(passage, context)),
  };
}

function otherNames({ shortName, spellings, formerNames }: ActorView): ActorPage['otherNames'] {
  const named = (words: string, names: string[]) => ({ words, names: names.map((name) => nameView(name)) });
  return [
    named(ENTRY_WORDS.shortName, shortName ? [shortName] : []),
    named(ENTRY_WORDS.alsoWritten, spellings),
    named(ENTRY_WORDS.formerly, formerNames),
  ];
}

/** Returns what an actor itself has agreed to, said, refuses and wants; the same about its side is on the side’s page. */
function whatItWants(hub: HubPage<ActorRecord>, context: ViewContext): Pick<ActorPage, 'points' | 'stances'> {
  const { record, year } = hub;
  const isParty = record.delegations.some(({ briefing }) => briefing.parties.includes(record.id));
  const section = <T>(id: string, title: string, items: T[], none?: string): SectionView<T> => ({
    id,
    title,
    items,
    ...(none && isParty && !year && { none }),
  });
  const who = nameInSentence(record.data);
  const { agreed, reported, claimed, said, redLines, others } = pointsOf(record, context);
  return {
    points: [
      section('agreed', WORDS.agreed(who), agreed, WORDS.noAgreed),
      section('reported', WORDS.reported(who), reported),
      section('claimed', WORDS.claimed, claimed),
      section('said', WORDS.said(who), said),
      section('red-lines', WORDS.redLines(who), redLines, WORDS.noRedLines),
      section('other-points', WORDS.others(who), others),
    ],
    stances: actorStances(hub, isParty && !year, context),
  };
}

function pageOf({ record, year, month, path }: HubPage<ActorRecord>, context: ViewContext): PageView {
  const { name, description } = record.data;
  if (year) {
    const period = periodName(year, month);
    return pageView({ title: ENTRY_WORDS.inPeriod(name, period), description: WORDS.inPeriod(name, period), path }, context);
  }
  return pageView({ title: name, description, path, alternates: recordFeedAlternates(path, name, context) }, context);
}
