import { placePath, type SourcePlace, sourceFragment } from '../../model/addresses/paths.ts';
import { findCites, ownCites } from '../../model/library/cites.ts';
import { eventLine } from '../../model/library/event-line.ts';
import type { Briefing, Library, SourceRecord } from '../../model/library/records.ts';
import type { Cite } from '../../model/schema/schema-parts.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { type Section, sectionsOf } from '../briefing/sections.ts';
import { placeMark } from '../parts/cite-view.ts';

const WORDS = ENTRY_WORDS.source;

/** Something in a briefing that is drawn from a passage of a source. */
interface Drawn {
  text: string;
  path: string;
  /** The talks with their place and days, or the process. */
  talks: string;
}

/** A part of a source, with what is drawn from it. */
export interface SourcePart {
  fragment: string;
  label: string;
  items: Drawn[];
  /** Whether a report on a point cites it. */
  isReported: boolean;
}

const WHOLE = 'whole';
/** Puts places in the order of their numbers: Art. 2 before Art. 10. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/**
 * Lists the parts of a source (standfirst, paragraphs, places by name, the whole) with the points, sections and paragraphs that are drawn
 * from each; a page of some of the briefings has the places that any of them names, since cites lead there.
 */
export function citingPassages(record: SourceRecord, { sources }: Pick<Library, 'sources'>): SourcePart[] {
  const { id, data, briefings, rounds } = record;
  const { standfirst, paragraphs = 0, numbering } = data;
  const drawn = Map.groupBy(
    [
      ...briefings.flatMap((briefing) => drawnFrom(placesOf(briefing), id, eventLine(briefing.data))),
      ...rounds.flatMap(({ process, round: { name, cites } }) =>
        drawnFrom([[name, `${process.path}#rounds`, cites]], id, process.data.name),
      ),
    ],
    ({ place }) => sourceFragment(place) ?? WHOLE,
  );
  const whole = sources.get(id) ?? record;
  const citing = new Set([...whole.briefings, ...whole.reports.map(({ briefing }) => briefing)].map((briefing) => briefing.data));
  const cited = [...citing, ...whole.rounds.map(({ round }) => round)]
    .flatMap((data) => findCites(data))
    .filter(({ cite }) => cite.source === id);
  const named = cited.flatMap(({ cite: { at } }) => at ?? []);
  const reported = new Set(cited.flatMap(({ cite, path }) => (path.includes('reports') ? [sourceFragment(cite) ?? WHOLE] : [])));
  const part = (place: SourcePlace, label: string = placeMark(place, numbering) ?? WORDS.whole): SourcePart => {
    const fragment = sourceFragment(place) ?? WHOLE;
    return { fragment, label, items: drawn.get(fragment) ?? [], isReported: reported.has(fragment) };
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

function drawnFrom(all: Place[], source: string, talks: string): DrawnFrom[] {
  return all.flatMap(([text, path, cites]) => {
    const places = cites
      .filter((cite) => cite.source === source)
      .map((cite): [string | undefined, SourcePlace] => [sourceFragment(cite), cite]);
    return Array.from(new Map(places).values(), (place) => ({ text, path, talks, place }));
  });
}

/** A place in a briefing or a process: its name, its address and what it cites. */
type Place = [text: string, path: string, cites: Cite[]];

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
