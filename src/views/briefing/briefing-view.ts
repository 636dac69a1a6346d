import { codePath, representationPath, tablesPath } from '../../model/addresses/paths.ts';
import { itemFragments } from '../../model/library/item-fragments.ts';
import { briefingVersion } from '../../model/library/points.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { type TalksView, talksView } from '../parts/citation-view.ts';
import { type SourceView, sourceViews } from '../parts/cite-view.ts';
import type { AlternateView } from '../parts/link-view.ts';
import { type RoundsView, roundsView } from '../parts/round-link.ts';
import { type DateView, dateView, type TermView } from '../parts/term-view.ts';
import { bodyView, type MarkdownView, type TextView, textView } from '../parts/text-view.ts';
import { type PointView, pointView } from '../point/point-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type AnswerGroup, answerView } from './briefing-item.ts';
import { type ChangesView, changesView } from './changes-view.ts';
import { type DelegationsView, delegationsView } from './delegations-view.ts';
import { type EventsView, eventsView } from './events-view.ts';
import { type EvidenceView, evidenceView } from './evidence-view.ts';
import { type GapGridView, gapGridView } from './gap-grid-view.ts';
import { type OfficeView, officeView, type PartView, partView } from './part-view.ts';
import { type PositionsView, positionsView } from './positions-view.ts';
import { meetingTerms, notCoveredView, type OutcomeView, outcomeView, type PlacedText } from './round-view.ts';
import { type SeatsView, seatsView } from './seats-view.ts';
import { pointSections, type Section, type SectionId, sectionsOf } from './sections.ts';
import { type SinceView, sinceView } from './since-view.ts';
import { type TieBandsView, tieBandsView } from './tie-bands-view.ts';
import { type TieView, tieView } from './ties-view.ts';

/** Everything in a briefing, for its page and its other forms. */
export interface BriefingView {
  id: string;
  title: string;
  summary: string;
  href: string;
  /** The permanent address, absolute. */
  address: string;
  talks: TalksView;
  /** The process that the round belongs to and the rounds around it, if it belongs to one. */
  rounds?: RoundsView;
  outcome: OutcomeView;
  /** How those who took part met, as far as a source says. */
  meeting: TermView[];
  /** Who wrote it, if it says so; as a sentence lists them, too. */
  authors: string[];
  byline?: string;
  /** Whether it is a draft, which is shown only to its authors. */
  draft: boolean;
  /** Why it matters, by sentence. */
  inShort: TextView[];
  asOf: DateView;
  compiled: DateView;
  /** The oldest first. */
  revisions: { date: DateView; note: string }[];
  version: DateView;
  /** The sections with something to show. */
  sections: Section[];
  answer: AnswerGroup[];
  /** The points, by section. */
  groups: { section: SectionId; kind: PointKind; points: PointView[] }[];
  /** What the round did since the one before it, if it belongs to a process. */
  since?: SinceView;
  delegations: DelegationsView;
  /** What each point rests on, if there are any. */
  evidence?: EvidenceView;
  /** Where the parties stand at a glance, if there are two of them and a position is stated. */
  grid?: GapGridView;
  positions: PositionsView;
  parts: PartView[];
  ties: TieView[];
  offices: OfficeView[];
  events: EventsView;
  analysis: MarkdownView;
  sources: SourceView[];
  notCovered: PlacedText[];
}

/** Returns everything in a briefing. */
export function briefingView(briefing: Briefing, context: ViewContext): BriefingView {
  const { id, path, data, body } = briefing;
  const fragments = itemFragments(data);
  const rounds = roundsView(briefing, context);
  const since = sinceView(briefing, context);
  const grid = gapGridView(briefing, context);
  const evidence = evidenceView(briefing, context);
  return {
    id,
    title: data.title,
    summary: data.summary,
    href: hrefOf(path, context),
    address: context.absolute(path),
    talks: talksView(data),
    ...(rounds && { rounds }),
    outcome: outcomeView(briefing, context),
    meeting: meetingTerms(data, context),
    authors: data.authors,
    ...(data.authors.length > 0 && { byline: joinWords(data.authors) }),
    draft: data.draft,
    inShort: data.inShort.map((sentence) => textView(sentence, id, context)),
    asOf: dateView(data.asOf),
    compiled: dateView(data.compiled),
    revisions: data.revisions.map(({ date, note }) => ({ date: dateView(date), note })),
    version: dateView(briefingVersion(briefing)),
    sections: sectionsOf(briefing),
    answer: answerView(briefing, context),
    groups: pointSections(briefing).map(({ id: section, group: { kind, points } }) => ({
      section,
      kind,
      points: points.map((point) => pointView(point, context)),
    })),
    ...(since && { since }),
    delegations: delegationsView(briefing, context),
    ...(evidence && { evidence }),
    ...(grid && { grid }),
    positions: positionsView(briefing, context),
    parts: data.actors.map((part) => partView(part, briefing, context)),
    ties: data.ties.map((tie) => ({ fragment: fragments.get(tie), ...tieView({ briefing, tie }, context) })),
    offices: data.offices.map((office) => officeView(office, context)),
    events: eventsView(briefing, context),
    analysis: bodyView(body, id, context),
    sources: sourceViews(data.sources, context),
    notCovered: notCoveredView(briefing, context),
  };
}

/** What the page of a briefing shows. */
export interface BriefingPage {
  briefing: BriefingView;
  /** Who sat where, and who sat there before. */
  seats: SeatsView;
  /** Its relationships by side, if there are any. */
  ties?: TieBandsView;
  changes: ChangesView;
  /** The page on which its pictures are tables. */
  tables: string;
  /** The QR code that leads from paper to the page, if the site has any. */
  code?: string;
  /** The briefing as a PDF, if the publisher has put one beside its page. */
  pdf?: AlternateView;
}

/** Returns what the page of a briefing shows. */
export function briefingPage(briefing: Briefing, context: ViewContext): BriefingPage {
  const pdf = representationPath(briefing.path, '.pdf');
  const ties = tieBandsView(briefing, context);
  const view = briefingView(briefing, context);
  return {
    briefing: view,
    seats: seatsView(briefing, view.delegations, context),
    ...(ties && { ties }),
    changes: changesView(briefing, context),
    tables: hrefOf(tablesPath(briefing.id), context),
    ...(!context.site.leaveOut.includes('qr') && { code: hrefOf(codePath(briefing.path), context) }),
    ...(context.site.hasFile?.(pdf) && {
      pdf: { name: DATA_WORDS.forms.briefingPdf, href: hrefOf(pdf, context), mediaType: 'application/pdf' },
    }),
  };
}
