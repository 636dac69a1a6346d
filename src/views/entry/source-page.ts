import type { HubPage } from '../../model/hub-pages.ts';
import type { SourceRecord } from '../../model/records.ts';
import { type YearLinks, yearLinks } from '../list/year-links.ts';
import { actorLink, type LinkView } from '../parts/link-view.ts';
import { type NameView, nameView } from '../parts/name-view.ts';
import { type SourceView, sourceView } from '../parts/source-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { citingPassages } from './citing-passages.ts';

/** What a page on a source shows: its own, or that of one year. */
export interface SourcePage {
  page: PageView;
  source: SourceView;
  title: NameView;
  note?: string;
  years?: YearLinks;
  /** The parties that issued it. */
  issuers: LinkView[];
  /** Its parts, by their fragments, with what is drawn from each and in which talks. */
  parts: { fragment: string; label: string; items: { link: LinkView; talks: string }[] }[];
}

/** Returns what a page on a source shows. */
export function sourcePage({ record, year, years, path }: HubPage<SourceRecord>, context: ViewContext): SourcePage {
  const { name, title, language, note, issuers } = record.data;
  const shown = title ?? name;
  const heading = year ? `${shown}, ${year}` : shown;
  const description = year
    ? `What the briefings of ${year} draw from ${name}.`
    : `What the briefings draw from ${name}, paragraph by paragraph.`;
  const links = yearLinks({ years, year, newest: record.path }, context);
  return {
    page: pageView({ title: heading, description, path }, context),
    source: sourceView(record, context),
    title: nameView(heading, title && language),
    ...(note && { note }),
    ...(links && { years: links }),
    issuers: issuers.map((id) => actorLink(id, context)),
    parts: citingPassages(record).map(({ fragment, label, items }) => ({
      fragment,
      label,
      items: items.map((item) => ({
        link: { name: item.text, href: hrefOf(item.path, context) },
        talks: item.briefing.data.event.name,
      })),
    })),
  };
}
