import { eventLine } from '../../model/library/event-line.ts';
import type { HubPage } from '../../model/library/hub-pages.ts';
import type { SourceRecord } from '../../model/library/records.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { type YearLinks, yearLinks } from '../list/briefing-list.ts';
import { type SourceView, sourceView } from '../parts/cite-view.ts';
import { type LinkView, type NameView, nameView } from '../parts/link-view.ts';
import { type TermView, termView } from '../parts/term-view.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { citingPassages } from './citing-passages.ts';

const WORDS = ENTRY_WORDS.source;

/** What a page on a source shows: the main page, or that of one year. */
export interface SourcePage {
  page: PageView;
  source: SourceView;
  title: NameView;
  note?: string;
  years?: YearLinks;
  /** Its parts, by their fragments, with what is drawn from each and in which talks, or the words for nothing. */
  parts: { fragment: string; label: string; none: string; items: { link: LinkView; talks: string }[] }[];
  /** Says that no briefing draws on it, if it is only among what others report. */
  onlyReports?: string;
  /** The points that it reports on, the newest round first. */
  reports: { says: TermView; point: PointLink; talks: string }[];
}

/** Returns what a page on a source shows. */
export function sourcePage({ record, year, years, path }: HubPage<SourceRecord>, context: ViewContext): SourcePage {
  const { name, title, language, note } = record.data;
  const shown = title ?? name;
  const heading = year ? ENTRY_WORDS.ofYear(shown, year) : shown;
  const description = year ? WORDS.inYear(name, year) : WORDS.description(name);
  const links = yearLinks({ years, year, newest: record.path }, context);
  return {
    page: pageView({ title: heading, description, path }, context),
    source: sourceView(record, context),
    title: nameView(heading, title && language),
    ...(note && { note }),
    ...(links && { years: links }),
    parts: citingPassages(record, context.library).map(({ fragment, label, items, isReported }) => ({
      fragment,
      label,
      none: isReported ? WORDS.inReports : WORDS.nothing,
      items: items.map((item) => ({
        link: { name: item.text, href: hrefOf(item.path, context) },
        talks: item.talks,
      })),
    })),
    ...(record.briefings.length === 0 && record.reports.length > 0 && { onlyReports: WORDS.onlyReports }),
    reports: record.reports.map(({ point, briefing, report }) => ({
      says: termView('report', report.says, context),
      point: pointLink(point, context),
      talks: eventLine(briefing.data),
    })),
  };
}
