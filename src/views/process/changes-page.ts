import { changesPath, representationPath } from '../../model/addresses/paths.ts';
import { roundLine } from '../../model/library/event-line.ts';
import type { Briefing, Point, ProcessRecord } from '../../model/library/records.ts';
import { type RoundChange, roundChanges, unbriefedBetween } from '../../model/library/round-changes.ts';
import { PROCESS_WORDS } from '../../words/process-words.ts';
import { type EntryView, type LinkView, nameView, recordLink } from '../parts/link-view.ts';
import { roundLink } from '../parts/round-link.ts';
import { kindLine, type PointLink, pointLink } from '../point/point-link.ts';
import { type RelationView, relationViews, stepViews } from '../point/relation-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = PROCESS_WORDS.changes;

/** What the page on what a round did shows. */
export interface ChangesPage {
  page: PageView;
  /** The page itself, for those at a former address. */
  link: LinkView;
  title: string;
  process: EntryView;
  round: LinkView;
  /** The round that it is compared with; nothing for the first. */
  before?: LinkView;
  /** The rounds without a briefing that lie between. */
  between?: string;
  groups: ChangeGroup[];
  /** How to compare any two rounds; nothing in a process with one. */
  compare?: CompareView;
}

/** The rounds of a process to choose two from. */
export interface CompareView {
  /** The address of the data of the process. */
  file: string;
  /** The pages on what each round did, the oldest first. */
  rounds: EntryView[];
  from: string;
  to: string;
}

/** The points to which a round did the same. */
export interface ChangeGroup {
  id: string;
  title: string;
  changes: ChangeView[];
}

/** A point, and what it takes up. */
export interface ChangeView {
  point: PointLink;
  /** Its kind, and whose word it rests on. */
  kind: string;
  /** The earlier point, if it takes one up. */
  earlier?: { point: PointLink; kind: string; round: LinkView };
  /** The relations that lead from one to the other, the newest first. */
  steps: RelationView[];
}

/** Returns what the page on what a round did shows, against the one before it. */
export function changesPage(process: ProcessRecord, briefing: Briefing, context: ViewContext): ChangesPage {
  const { previous } = briefing;
  const path = changesPath(process.id, briefing.id);
  const round = roundLine(briefing.data.event);
  const title = WORDS.title(round).join('');
  const description = previous ? WORDS.description(round, roundLine(previous.data.event)) : WORDS.firstDescription(round);
  const between = previous ? unbriefedBetween(process, previous, briefing) : [];
  return {
    page: pageView({ title: `${title} · ${process.data.name}`, description, path }, context),
    link: { name: title, href: hrefOf(path, context) },
    title,
    process: recordLink(process, context),
    round: roundLink(briefing, context),
    ...(previous && { before: roundLink(previous, context) }),
    ...(between.length > 0 && { between: WORDS.between(between.map(({ name }) => name).join('; ')) }),
    groups: changeGroups(previous, briefing, context),
    ...(process.briefings.length > 1 && !context.site.leaveOut.includes('json') && { compare: compareView(process, briefing, context) }),
  };
}

function compareView({ id, path, briefings }: ProcessRecord, to: Briefing, context: ViewContext): CompareView {
  const [first, second] = briefings;
  return {
    file: hrefOf(representationPath(path, '.json'), context),
    rounds: briefings.map((briefing) => ({
      id: briefing.id,
      ...nameView(roundLine(briefing.data.event)),
      href: hrefOf(changesPath(id, briefing.id), context),
    })),
    from: first?.id ?? '',
    to: to === first ? (second?.id ?? '') : to.id,
  };
}

/** The fragment of each group of what a round did. */
const FRAGMENTS = {
  changed: 'changed',
  dropped: 'dropped',
  added: 'added',
  answered: 'answered',
  kept: 'kept',
  relatedElsewhere: 'other-rounds',
  notMentioned: 'not-mentioned',
} as const;
const GROUPS = Object.keys(WORDS.groups) as (keyof typeof FRAGMENTS)[];

/** Returns what a round did to what the one before it had left, in groups; all its points, if there is none before it. */
export function changeGroups(previous: Briefing | undefined, briefing: Briefing, context: ViewContext): ChangeGroup[] {
  const alone = (point: Point, isEarlier = false): ChangeView => ({
    point: pointLink(point, context),
    kind: kindLine(point, context),
    steps: isEarlier ? [] : relationViews(point, context),
  });
  if (!previous) return [{ id: 'points', title: WORDS.points, changes: briefing.points.map((point) => alone(point)) }];
  const changes = roundChanges(previous, briefing);
  return GROUPS.map((id) => ({
    id: FRAGMENTS[id],
    title: WORDS.groups[id],
    changes: changes[id].map((each) => ('later' in each ? changeView(each, context) : alone(each, id === 'notMentioned'))),
  })).filter((group) => group.changes.length > 0);
}

function changeView({ earlier, later, steps }: RoundChange, context: ViewContext): ChangeView {
  return {
    point: pointLink(later, context),
    kind: kindLine(later, context),
    earlier: { point: pointLink(earlier, context), kind: kindLine(earlier, context), round: roundLink(earlier.briefing, context) },
    steps: stepViews(steps, context),
  };
}
