import { ownCites } from '../../model/library/cites.ts';
import { pointItemFragments } from '../../model/library/item-fragments.ts';
import { countOrigins, originKey } from '../../model/library/origins.ts';
import type { Point } from '../../model/library/records.ts';
import type { Report } from '../../model/schema/relation.ts';
import { REPORTS, type ReportKind } from '../../model/schema/talks-vocabulary.ts';
import { compareTexts, type Run } from '../../model/text/compare-texts.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { type ActorLink, actorLink, type NameView, nameView } from '../parts/link-view.ts';
import { sourceDetail } from '../parts/source-detail.ts';
import { type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type DifferencesView, differencesView } from './differences-view.ts';

const WORDS = ROUND_WORDS.reports;

/** What another outlet reports of a point. */
export interface ReportView {
  fragment: string;
  says: TermView<WordOf<'report'>>;
  cites: CiteView[];
  /** The publisher of the source, what it relays, its day and its language. */
  detail: string;
  /** Its words, held against the first quotation of the briefing’s own sources in the same language, if that can be compared. */
  quotation?: NameView & { runs: Run[]; differences?: DifferencesView };
  speaker?: ActorLink;
  /** What it says, in our words. */
  text?: TextView;
}

/** What other outlets report of a point. */
export interface ReportsView {
  /** How many outlets report on it, counted by origin, and what they do. */
  count: string;
  /** The reports by what they do to the point. */
  groups: { says: ReportView['says']; reports: ReportView[] }[];
}

/** Returns what other outlets report of a point; nothing if no report stands beside it. */
export function reportsView(point: Point, context: ViewContext): ReportsView | undefined {
  const { reports } = point.data;
  if (reports.length === 0) return undefined;
  const kinds = ofEachKind(reports);
  return {
    count: countWords(point, context),
    groups: kinds.map(({ says, ofKind }) => ({
      says: termView('report', says, context),
      reports: ofKind.map((report) => reportView(report, point, context)),
    })),
  };
}

/** Returns how many outlets, counted by origin, confirm a point, add to it or differ; accounts of an origin that the point cites are left out. */
export function reportCounts(point: Point, context: ViewContext): { says: ReportView['says']; outlets: number }[] {
  return ofEachKind(fromOthers(point, context)).map(({ says, ofKind }) => ({
    says: termView('report', says, context),
    outlets: outletsOf(ofKind, context),
  }));
}

/** Counts the outlets by origin; an account whose origin the point cites itself is no further outlet. */
function countWords(point: Point, context: ViewContext): string {
  const others = fromOthers(point, context);
  const same = point.data.reports.length - others.length;
  return [others.length > 0 ? otherWords(others, context) : WORDS.noOther, ...(same > 0 ? [WORDS.sameOrigin(same)] : [])].join('; ');
}

function fromOthers({ data }: Point, { library: { sources } }: ViewContext): Report[] {
  const keyOf = (id: string) => originKey(sources.get(id)?.data ?? { publisher: id });
  const own = new Set(ownCites(data).map(({ source }) => keyOf(source)));
  return data.reports.filter(({ source }) => !own.has(keyOf(source)));
}

function otherWords(reports: Report[], context: ViewContext): string {
  const outlets = outletsOf(reports, context);
  const kinds = ofEachKind(reports);
  const [first, second] = kinds;
  if (first && !second) return WORDS.kinds[first.says](outlets, WORDS.others(outlets));
  const counts = kinds.map(({ says, ofKind }) => ({ says, of: outletsOf(ofKind, context) }));
  const words = WORDS.count(outlets, WORDS.others(outlets), counts.map(({ says, of }) => WORDS.kinds[says](of)).join(', '));
  return counts.reduce((sum, each) => sum + each.of, 0) > outlets ? words + WORDS.overlap : words;
}

function ofEachKind(reports: Report[]): { says: ReportKind; ofKind: Report[] }[] {
  return (Object.keys(REPORTS) as ReportKind[])
    .map((says) => ({ says, ofKind: reports.filter((report) => report.says === says) }))
    .filter(({ ofKind }) => ofKind.length > 0);
}

function outletsOf(reports: Report[], { library }: ViewContext): number {
  return countOrigins(reports.flatMap(({ source }) => library.sources.get(source)?.data ?? []));
}

/** Returns what one outlet reports of a point. */
export function reportView(report: Report, point: Point, context: ViewContext): ReportView {
  const { source, quote, speaker, text, cites = [{ source }] } = report;
  const record = context.library.sources.get(source);
  return {
    fragment: pointItemFragments(point.data).get(report) ?? '',
    says: termView('report', report.says, context),
    cites: citeViews(cites, context),
    detail: record ? sourceDetail(record) : '',
    ...(quote && { quotation: comparedQuotation(quote, report, point, context) }),
    ...(speaker && { speaker: actorLink(speaker, context) }),
    ...(text && { text: textView(text, point.briefing.id, context) }),
  };
}

/** Returns a quotation with what it alone has, compared with the first quotation of the briefing’s own sources in the same language. */
function comparedQuotation(quote: string, { source }: Report, { data }: Point, { library }: ViewContext): ReportView['quotation'] {
  const { name = source, language } = library.sources.get(source)?.data ?? {};
  const own = data.wordings.flatMap((wording) => {
    const isOther = 'quote' in wording && wording.source !== source && library.sources.get(wording.source)?.data.language === language;
    return isOther ? wording.quote : [];
  });
  const passages = compareTexts(
    own
      .slice(0, 1)
      .concat(quote)
      .map((text) => [text]),
  ).sources.at(-1);
  return {
    ...nameView(quote, language),
    runs: passages?.flat().flatMap(({ runs }) => runs) ?? [{ text: quote, standing: 'shared' }],
    ...(passages && { differences: differencesView([{ name, lang: language, passages }], 2) }),
  };
}
