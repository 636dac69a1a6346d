import { embedPath } from '../../model/addresses/paths.ts';
import { ISSUED_FRAGMENT } from '../../model/library/change-list.ts';
import { findCites } from '../../model/library/cites.ts';
import { pointWordings } from '../../model/library/point-wordings.ts';
import { pointVersion } from '../../model/library/points.ts';
import type { Point } from '../../model/library/records.ts';
import { holdersOf } from '../../model/schema/point.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type TalksView, talksView } from '../parts/citation-view.ts';
import { type CiteView, citeViews, type SourceView, sourceViews } from '../parts/cite-view.ts';
import { type ActorLink, actorLink, type EntryView, topicLink } from '../parts/link-view.ts';
import { type DateView, dateView, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type ChangeView, changeViews, type NoticeView, noticeOf } from './history-view.ts';
import { type PointLink, pointLink } from './point-link.ts';
import { type ReadoutView, readoutViews } from './readout-view.ts';
import { type WordingView, wordingViews } from './wording-view.ts';

/** Everything that the record of a point says: on its page, in its place in the briefing, in a frame and in every other output. */
export interface PointView extends PointLink {
  /** The label and the title: what a page and a frame are called. */
  heading: string;
  text: TextView;
  /** The fragment that leads to the present wording on the page of the point, and will when another has taken its place. */
  fragment: string;
  term: TermView<WordOf<'kind'>>;
  /** The permanent address, absolute. */
  address: string;
  /** The small page of the point for the frames of other sites. */
  frame: { href: string; address: string };
  briefing: { id: string; title: string; href: string; talks: TalksView; asOf: DateView };
  certainty: TermView<WordOf<'certainty'>>;
  attribution: TermView<WordOf<'attribution'>>;
  /** The party or the office whose word it is, where it is one party's. */
  saidBy?: ActorLink;
  /** Who holds it, has raised it or opposes it, with the words for that. */
  bearers: { words: { label: string; inLine: string }; actor: ActorLink }[];
  parties: ActorLink[];
  topics: EntryView[];
  cites: CiteView[];
  /** The documents that all of it is drawn from, each once. */
  sources: SourceView[];
  readouts: ReadoutView[];
  wordings: WordingView[];
  notes: TextView[];
  state: TermView<WordOf<'status'>>;
  issued: DateView & { fragment: string };
  version: DateView;
  /** The oldest first. */
  changes: ChangeView[];
  notice?: NoticeView;
}

/** Returns everything that the record of a point says. */
export function pointView(point: Point, context: ViewContext): PointView {
  const { briefing, data, kind } = point;
  const link = pointLink(point, context);
  const frame = embedPath(briefing.id, point.id);
  const changes = changeViews(point, context);
  const notice = noticeOf(changes, link.href);
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
      asOf: dateView(briefing.data.asOf),
    },
    certainty: termView('certainty', data.certainty, context),
    attribution: termView('attribution', point.attribution, context),
    ...(data.saidBy && { saidBy: actorLink(data.saidBy, context) }),
    bearers: bearersOf(point, context),
    parties: point.parties.map((id) => actorLink(id, context)),
    topics: data.topics.map((id) => topicLink(id, context)),
    cites: citeViews(data.cites, context),
    sources: sourceViews(new Set(findCites(data).map(({ cite }) => cite.source)), context),
    readouts: readoutViews(point, context),
    wordings: wordingViews(point, context),
    notes: data.notes.map((note) => textView(note, briefing.id, context)),
    state: termView('status', point.status, context),
    issued: { ...dateView(point.issued), fragment: ISSUED_FRAGMENT },
    version: dateView(pointVersion(point)),
    changes,
    ...(notice && { notice }),
  };
}

function bearersOf({ data }: Point, context: ViewContext): PointView['bearers'] {
  const bearer = (words: { label: string; inLine: string }) => (id: string) => ({ words, actor: actorLink(id, context) });
  return [
    ...holdersOf(data).map(bearer(POINT_WORDS.heldBy)),
    ...('raisedBy' in data ? data.raisedBy : []).map(bearer(POINT_WORDS.raisedBy)),
    ...data.opposedBy.map(bearer(POINT_WORDS.opposedBy)),
  ];
}
