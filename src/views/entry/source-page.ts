import { eventLine } from '../../model/library/event-line.ts';
import type { HubPage } from '../../model/library/hub-pages.ts';
import type { SourceRecord } from '../../model/library/records.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { type YearLinks, yearLinks } from '../list/year-links.ts';
import { type SourceView, sourceView } from '../parts/cite-view.ts';
import { type NameView, nameView } from '../parts/link-view.ts';
import { type TermView, termView } from '../parts/term-view.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type CitedWordsView, citedWords } from './cited-words.ts';
import { citingPassages, type SourcePart } from './citing-passages.ts';

const WORDS = ENTRY_WORDS.source;

/** What a page on a source shows: the main page, or that of one year. */
export interface SourcePage {
  page: PageView;
  source: SourceView;
  title: NameView;
  note?: string;
  years?: YearLinks;
  /** Its parts, in its own order. */
  parts: PartView[];
  /** Says that no briefing draws on it, if it is only among what others report. */
  onlyReports?: string;
  /** The points that it reports on, the newest round first. */
  reports: { says: TermView; point: PointLink; talks: string }[];
}

/** A part of a source: a paragraph, a place by name or the whole. */
interface PartView {
  fragment: string;
  label: string;
  /** What the site cites from it. */
  cited: CitedWordsView[];
  /** The words for what is not shown: that nothing cites it, or what does. */
  none?: string;
  /** The address to copy, where anything cites it. */
  copy?: { href: string; label: string };
}

/** Returns what a page on a source shows. */
export function sourcePage({ record, year, years, path }: HubPage<SourceRecord>, context: ViewContext): SourcePage {
  const { name, title, language, note } = record.data;
  const shown = title ?? name;
  const heading = year ? ENTRY_WORDS.inPeriod(shown, year) : shown;
  const description = year ? WORDS.inYear(name, year) : WORDS.description(name);
  const links = yearLinks({ years, year, newest: record.path }, context);
  return {
    page: pageView({ title: heading, description, path }, context),
    source: sourceView(record, context),
    title: nameView(heading, title && language),
    ...(note && { note }),
    ...(links && { years: links }),
    parts: citingPassages(record, context.library).map((part) => partView(part, record, path, context)),
    ...(record.briefings.length === 0 && record.reports.length > 0 && { onlyReports: WORDS.onlyReports }),
    reports: record.reports.map(({ point, briefing, report }) => ({
      says: termView('report', report.says, context),
      point: pointLink(point, context),
      talks: eventLine(briefing.data),
    })),
  };
}

function partView(
  { fragment, label, items, reports, isCited }: SourcePart,
  record: SourceRecord,
  path: string,
  context: ViewContext,
): PartView {
  const cited = citedWords([...items, ...reports], record, context);
  const none = reports.length > 0 ? WORDS.inReports : isCited ? WORDS.inOtherYears : WORDS.nothing;
  const address = hrefOf(`${path}#${encodeURIComponent(fragment)}`, context);
  return {
    fragment,
    label,
    cited,
    ...(items.length === 0 && { none }),
    ...(cited.length > 0 && { copy: { href: address, label: `${record.data.name}, ${label}` } }),
  };
}
