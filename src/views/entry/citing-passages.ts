import { placePath, type SourcePlace, sourceFragment } from '../../model/addresses/paths.ts';
import { type Cited, findCites, ownCites } from '../../model/library/cites.ts';
import { eventLine } from '../../model/library/event-line.ts';
import type { Briefing, Library, SourceRecord } from '../../model/library/records.ts';
import type { Cite } from '../../model/schema/schema-parts.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { type Section, sectionsOf } from '../briefing/sections.ts';
import { placeMark } from '../parts/cite-view.ts';
import type { Citing } from './cited-words.ts';

const WORDS = ENTRY_WORDS.source;

/** A part of a source, with what is drawn from it. */
export interface SourcePart {
  fragment: string;
  label: string;
  items: Citing[];
  /** The reports on points that cite it. */
  reports: Citing[];
  /** Whether anything on the site cites it, in whatever year. */
  isCited: boolean;
}

const WHOLE = 'whole';
/** Puts places in the order of their numbers: Art. 2 before Art. 10. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/**
 * Lists the parts of a source (standfirst, paragraphs, places by name, the whole) with the points, sections and paragraphs that are drawn
 * from each; a page of some of the briefings has the places that any of them names, since cites lead there.
 */
export function citingPassages(record: SourceRecord, { sources }: Pick<Library, 'sources'>): SourcePart[] {
  const { id, data, briefings, reports, rounds } = record;
  const { standfirst, paragraphs = 0, numbering } = data;
  const drawn = Map.groupBy(
    [
      ...briefings.flatMap((briefing) => drawnFrom(placesOf(briefing), id, { talks: eventLine(briefing.data), briefing: briefing.id })),
      ...rounds.flatMap(({ process, round: { name, cites } }) =>
        drawnFrom([[name, `${process.path}#rounds`, cites]], id, { talks: process.data.name, briefing: '' }),
      ),
    ],
    ({ fragment }) => fragment,
  );
  const reported = Map.groupBy(
    reports.flatMap((report) => reportedFrom(report, id)),
    ({ fragment }) => fragment,
  );
  const whole = sources.get(id) ?? record;
  const citing = new Set([...whole.briefings, ...whole.reports.map(({ briefing }) => briefing)].map((briefing) => briefing.data));
  const cited = [...citing, ...whole.rounds.map(({ round }) => round)]
    .flatMap((data) => findCites(data))
    .filter(({ cite }) => cite.source === id);
  const named = cited.flatMap(({ cite: { at } }) => at ?? []);
  const everywhere = new Set(cited.map(({ cite }) => sourceFragment(cite) ?? WHOLE));
  const part = (place: SourcePlace, label: string = placeMark(place, numbering) ?? WORDS.whole): SourcePart => {
    const fragment = sourceFragment(place) ?? WHOLE;
    return {
      fragment,
      label,
      items: drawn.get(fragment) ?? [],
      reports: reported.get(fragment) ?? [],
      isCited: everywhere.has(fragment),
    };
  };
  return [
    ...(standfirst ? [part({ paragraph: 'standfirst' }, WORDS.standfirst)] : []),
    ...Array.from({ length: paragraphs }, (_, index) => part({ paragraph: index + 1 })),
    ...Array.from(new Set(named))
      .toSorted(BY_NUMBER.compare)
      .map((at) => part({ at })),
    ...(drawn.has(WHOLE) || reported.has(WHOLE) ? [part({})] : []),
  ];
}

type CitingAt = Citing & { fragment: string };

/** Returns the places in a briefing or a process that cite a source, once for each place in the source. */
function drawnFrom(all: Place[], source: string, where: Pick<Citing, 'talks' | 'briefing'>): CitingAt[] {
  return all.flatMap(([text, path, cites]) => {
    const places = Map.groupBy(
      cites.filter((cite) => cite.source === source),
      (cite) => sourceFragment(cite) ?? WHOLE,
    );
    return Array.from(places, ([fragment, from]) => ({ text, path, ...where, cites: from, fragment }));
  });
}

/** Returns a report on a point, once for each place in the source that it cites, with its words. */
function reportedFrom({ briefing, point, report }: SourceRecord['reports'][number], source: string): CitingAt[] {
  const { quote, speaker, text: paraphrase, cites = [{ source: report.source, paragraph: undefined }] } = report;
  const said = { ...(quote && { quote }), ...(speaker && { speaker }), ...(paraphrase && { paraphrase }) };
  const named = cites.map((cite) => ({ ...cite, ...said }));
  const place: Place = [`${point.label} ${point.data.title}`, `${point.path}#reports`, named];
  return drawnFrom([place], source, { talks: eventLine(briefing.data), briefing: briefing.id });
}

/** A place in a briefing or a process: its name, its address and what it cites. */
type Place = [text: string, path: string, cites: Cited[]];

function placesOf(briefing: Briefing): Place[] {
  return [
    ...briefing.points.map((point): Place => [`${point.label} ${point.data.title}`, point.path, ownCites(point.data)]),
    ...sectionsOf(briefing).flatMap((section) => placesIn(section, briefing)),
  ];
}

/** Returns the places of a section that cite sources: the paragraphs of the analysis, or the whole of another; none for the points. */
function placesIn({ id, title }: Section, { id: briefing, data, body }: Briefing): Place[] {
  const whole = (part: unknown): Place[] => [[title, placePath(briefing, id), ownCites(part)]];
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

function markedSources({ sources }: Briefing['body']['paragraphs'][number]): Cite[] {
  return sources.map(({ id, paragraph }) => ({ source: id, paragraph: paragraph as Cite['paragraph'] }));
}
