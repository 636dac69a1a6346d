import { placePath, type SourcePlace, sourceFragment } from '../../model/addresses/paths.ts';
import { findCites } from '../../model/library/cites.ts';
import type { HubPage } from '../../model/library/hub-pages.ts';
import type { Briefing, SourceRecord } from '../../model/library/records.ts';
import type { Cite } from '../../model/schema/schema-parts.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { type Section, sectionsOf } from '../briefing/sections.ts';
import { type YearLinks, yearLinks } from '../list/briefing-list.ts';
import { placeMark, type SourceView, sourceView } from '../parts/cite-view.ts';
import { type LinkView, type NameView, nameView } from '../parts/link-view.ts';
import { type PageView, pageView } from '../site/page-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

const WORDS = ENTRY_WORDS.source;

/** What a page on a source shows: the main page, or that of one year. */
export interface SourcePage {
  page: PageView;
  source: SourceView;
  title: NameView;
  note?: string;
  years?: YearLinks;
  /** Its parts, by their fragments, with what is drawn from each and in which talks. */
  parts: { fragment: string; label: string; items: { link: LinkView; talks: string }[] }[];
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
    parts: citingPassages(record, context.library.sources.get(record.id)?.briefings).map(({ fragment, label, items }) => ({
      fragment,
      label,
      items: items.map((item) => ({
        link: { name: item.text, href: hrefOf(item.path, context) },
        talks: item.briefing.data.event.name,
      })),
    })),
  };
}

/** Something in a briefing that is drawn from a passage of a source. */
interface Drawn {
  text: string;
  path: string;
  briefing: Briefing;
}

/** A part of a source, with what is drawn from it. */
export interface SourcePart {
  fragment: string;
  label: string;
  items: Drawn[];
}

const WHOLE = 'whole';
/** Puts places in the order of their numbers: Art. 2 before Art. 10. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/**
 * Lists the parts of a source (standfirst, paragraphs, places by name, the whole) with the points, sections and paragraphs that are drawn
 * from each; a page of some of the briefings has the places that any of them names, since cites lead there.
 */
export function citingPassages({ id, data, briefings }: SourceRecord, all = briefings): SourcePart[] {
  const { standfirst, paragraphs = 0, numbering } = data;
  const drawn = Map.groupBy(
    briefings.flatMap((briefing) => drawnFrom(briefing, id)),
    ({ place }) => sourceFragment(place) ?? WHOLE,
  );
  const named = all
    .flatMap((briefing) => citesOf(briefing.data))
    .flatMap(({ source, at }) => (source === id && at !== undefined ? at : []));
  const part = (place: SourcePlace, label: string = placeMark(place, numbering) ?? WORDS.whole): SourcePart => {
    const fragment = sourceFragment(place) ?? WHOLE;
    return { fragment, label, items: drawn.get(fragment) ?? [] };
  };
  return [
    ...(standfirst ? [part({ paragraph: 'standfirst' }, WORDS.standfirst)] : []),
    ...Array.from({ length: paragraphs }, (_, index) => part({ paragraph: index + 1 })),
    ...Array.from(new Set(named))
      .toSorted(BY_NUMBER.compare)
      .map((at) => part({ at })),
    ...(drawn.has(WHOLE) ? [part({})] : []),
  ];
}

type DrawnFrom = Drawn & { place: SourcePlace };

function drawnFrom(briefing: Briefing, source: string): DrawnFrom[] {
  const all = [
    ...briefing.points.map((point): Place => [`${point.label} ${point.data.title}`, point.path, citesOf(point.data)]),
    ...sectionsOf(briefing).flatMap((section) => placesIn(section, briefing)),
  ];
  return all.flatMap(([text, path, cites]) => {
    const places = cites
      .filter((cite) => cite.source === source)
      .map((cite): [string | undefined, SourcePlace] => [sourceFragment(cite), cite]);
    return Array.from(new Map(places).values(), (place) => ({ text, path, briefing, place }));
  });
}

/** A place in a briefing: its name, its address and what it cites. */
type Place = [text: string, path: string, cites: Cite[]];

/** Returns the places of a section that cite sources: the paragraphs of the analysis, or the whole of another; none for the points. */
function placesIn({ id, title }: Section, { id: briefing, data, body }: Briefing): Place[] {
  const whole = (part: unknown): Place[] => [[title, placePath(briefing, id), citesOf(part)]];
  if (id === 'positions' || id === 'ties') return whole(data[id]);
  if (id === 'delegations') return whole([data.delegations, data.actors, data.offices]);
  if (id === 'events') return whole([data.events, data.event, data.outcome]);
  if (id === 'not-covered') return whole(data.notCovered);
  if (id !== 'analysis') return [];
  return body.paragraphs.map((paragraph) => [
    WORDS.analysis(paragraph.id.slice(1)),
    placePath(briefing, paragraph.id),
    markedSources(paragraph),
  ]);
}

function citesOf(data: unknown): Cite[] {
  return findCites(data).map(({ cite }) => cite);
}

function markedSources({ sources }: Briefing['body']['paragraphs'][number]): Cite[] {
  return sources.map(({ id, paragraph }) => ({ source: id, paragraph: paragraph as Cite['paragraph'] }));
}
