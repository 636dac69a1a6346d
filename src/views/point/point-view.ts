import { embedPath } from '../../model/addresses/paths.ts';
import { ISSUED_FRAGMENT } from '../../model/library/change-list.ts';
import { ownCites } from '../../model/library/cites.ts';
import { pointWordings } from '../../model/library/point-wordings.ts';
import { pointVersion } from '../../model/library/points.ts';
import type { Point } from '../../model/library/records.ts';
import { holdersOf, raisersOf } from '../../model/schema/point.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type TalksView, talksView } from '../parts/citation-view.ts';
import { type CiteView, citeViews, type SourceView, sourceViews } from '../parts/cite-view.ts';
import { type ActorLink, actorLink, type EntryView, topicLink } from '../parts/link-view.ts';
import { type DateView, dateView, hedgeOf, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type AgreementView, agreementView } from './agreement-view.ts';
import { type AlternativeView, alternativeViews, type DueView, dueView, type FollowUpView, followUpViews } from './course-view.ts';
import { type ChangeView, changeViews, type NoticeView, noticeOf } from './history-view.ts';
import { type ParallelView, parallelView } from './parallel-view.ts';
import { type PointLink, pointLink } from './point-link.ts';
import { type RelationView, relationViews, takenUpViews } from './relation-view.ts';
import { type ReportsView, reportsView } from './report-view.ts';
import { type WordingView, wordingViews } from './wording-view.ts';

/** Everything in the record of a point, for its page, the briefing, a frame and every other output. */
export interface PointView extends PointLink {
  /** The label and the title: what a page and a frame are called. */
  heading: string;
  text: TextView;
  /** The fragment of the present wording on the page of the point, which it keeps once it is replaced. */
  fragment: string;
  term: TermView<WordOf<'kind'>>;
  /** The permanent address, absolute. */
  address: string;
  /** The small page of the point for the frames of other sites. */
  frame: { href: string; address: string };
  briefing: { id: string; title: string; href: string; talks: TalksView; authors: string[]; asOf: DateView };
  certainty: TermView<WordOf<'certainty'>>;
  attribution: TermView<WordOf<'attribution'>>;
  /** The party or the office whose word it is, if it is one party's. */
  saidBy?: ActorLink;
  /** Who holds it, has raised it or opposes it, with the words for that. */
  bearers: { words: { label: string; inLine: string }; actors: ActorLink[]; hedge?: string }[];
  parties: ActorLink[];
  /** The other actors that it concerns. */
  concerns: ActorLink[];
  topics: EntryView[];
  cites: CiteView[];
  /** The documents that it draws on, each once. */
  sources: SourceView[];
  /** How far it rests on the word of its parties, if it is agreed. */
  agreement?: AgreementView;
  /** The ways in which it might be settled, if it is unresolved. */
  alternatives: AlternativeView[];
  /** By when it is to be carried out. */
  due?: DueView;
  /** What became of it after the round, the oldest first. */
  followUps: FollowUpView[];
  wordings: WordingView[];
  /** The same side by side. */
  parallel: ParallelView;
  notes: TextView[];
  /** How it relates to points of earlier rounds, and how those of later rounds relate to it. */
  relations: RelationView[];
  takenUp: RelationView[];
  /** What other outlets report of it, if any does. */
  reports?: ReportsView;
  state: TermView<WordOf<'status'>>;
  issued: DateView & { fragment: string };
  version: DateView;
  /** The oldest first. */
  changes: ChangeView[];
  notice?: NoticeView;
}

/** Returns everything in the record of a point. */
export function pointView(point: Point, context: ViewContext): PointView {
  const { briefing, data, kind } = point;
  const link = pointLink(point, context);
  const frame = embedPath(briefing.id, point.id);
  const changes = changeViews(point, context);
  const notice = noticeOf(changes, link.href);
  const agreement = agreementView(point, context);
  const reports = reportsView(point, context);
  const wordings = wordingViews(point, context);
  return {
    ...link,
    heading: `${link.label}: ${link.title}`,
    text: textView(data.text, briefing.id, context),
    fragment: pointWordings(point).at(-1)?.fragment ?? '',
    term: termView('kind', kind, context),
    address: context.absolute(point.path),
    frame: { href: hrefOf(frame, context), address: context.absolute(frame) },
    briefing: {
      id: briefing.id,
      title: briefing.data.title,
      href: hrefOf(briefing.path, context),
      talks: talksView(briefing.data),
      authors: briefing.data.authors,
      asOf: dateView(briefing.data.asOf),
    },
    certainty: termView('certainty', data.certainty, context),
    attribution: termView('attribution', point.attribution, context),
    ...(point.saidBy && { saidBy: actorLink(point.saidBy, context) }),
    bearers: bearersOf(point, context),
    parties: point.parties.map((id) => actorLink(id, context)),
    concerns: data.concerns.map((id) => actorLink(id, context)),
    topics: data.topics.map((id) => topicLink(id, context)),
    cites: citeViews(data.cites, context),
    sources: sourceViews(new Set(ownCites(data).map(({ source }) => source)), context),
    ...(agreement && { agreement }),
    alternatives: alternativeViews(point, context),
    ...(data.due && { due: dueView(data.due, context) }),
    followUps: followUpViews(point, context),
    wordings,
    parallel: parallelView(wordings),
    notes: data.notes.map((note) => textView(note, briefing.id, context)),
    relations: relationViews(point, context),
    takenUp: takenUpViews(point, context),
    ...(reports && { reports }),
    state: termView('status', point.status, context),
    issued: { ...dateView(point.issued), fragment: ISSUED_FRAGMENT },
    version: dateView(pointVersion(point)),
    changes,
    ...(notice && { notice }),
  };
}

function bearersOf({ data }: Point, context: ViewContext): PointView['bearers'] {
  const hedge = hedgeOf(data);
  const bearers = [
    { words: POINT_WORDS.heldBy, ids: holdersOf(data) },
    { words: POINT_WORDS.raisedBy, ids: raisersOf(data), ...(hedge && { hedge }) },
    { words: POINT_WORDS.opposedBy, ids: data.opposedBy },
  ];
  return bearers
    .filter(({ ids }) => ids.length > 0)
    .map(({ ids, ...each }) => ({ ...each, actors: ids.map((id) => actorLink(id, context)) }));
}
