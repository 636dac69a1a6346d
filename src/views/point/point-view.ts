import { embedPath } from '../../model/addresses/paths.ts';
import { ISSUED_FRAGMENT } from '../../model/library/change-list.ts';
import { pointWordings } from '../../model/library/point-wordings.ts';
import { pointVersion } from '../../model/library/points.ts';
import type { Point } from '../../model/library/records.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type TalksView, talksView } from '../parts/citation-view.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView, topicLink } from '../parts/link-view.ts';
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
  saidBy?: EntryView;
  /** Who holds it or has raised it, with the words for that. */
  bearers: { words: { label: string; inLine: string }; actor: EntryView }[];
  parties: EntryView[];
  topics: EntryView[];
  cites: CiteView[];
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
    attribution: termView('attribution', data.attribution, context),
    ...(data.saidBy && { saidBy: actorLink(data.saidBy, context) }),
    bearers: bearersOf(point, context),
    parties: point.parties.map((id) => actorLink(id, context)),
    topics: data.topics.map((id) => topicLink(id, context)),
    cites: citeViews(data.cites, context),
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
  const holder = 'holder' in data ? data.holder : undefined;
  const raisedBy = 'raisedBy' in data ? data.raisedBy : undefined;
  return [
    ...(holder ? [{ words: POINT_WORDS.heldBy, actor: actorLink(holder, context) }] : []),
    ...(raisedBy ? [{ words: POINT_WORDS.raisedBy, actor: actorLink(raisedBy, context) }] : []),
  ];
}
