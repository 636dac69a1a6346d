import { findCites } from '../../model/cites.ts';
import { paragraphFragment, placePath } from '../../model/paths.ts';
import type { Briefing, SourceRecord } from '../../model/records.ts';
import type { Cite } from '../../model/schema-parts.ts';
import { SECTIONS } from '../briefing/sections.ts';

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

/** Lists the parts of a source (standfirst, paragraphs, the whole) with the points, sections and paragraphs that are drawn from each. */
export function citingPassages({ id, data, briefings }: SourceRecord): SourcePart[] {
  const paragraphs: (number | 'standfirst')[] = [
    ...(data.standfirst ? ['standfirst' as const] : []),
    ...Array.from({ length: data.paragraphs ?? 0 }, (_, index) => index + 1),
  ];
  const drawn = briefings.flatMap((briefing) => drawnFrom(briefing, id));
  const parts = paragraphs.map((paragraph) => ({
    fragment: paragraphFragment(paragraph),
    label: paragraph === 'standfirst' ? 'Standfirst' : `¶${paragraph}`,
    items: drawn.filter((each) => each.paragraph === paragraph),
  }));
  const whole = { fragment: 'whole', label: 'The whole', items: drawn.filter((each) => each.paragraph === undefined) };
  return whole.items.length > 0 ? [...parts, whole] : parts;
}

type DrawnFrom = Drawn & { paragraph: number | string | undefined };

function drawnFrom(briefing: Briefing, source: string): DrawnFrom[] {
  const { data } = briefing;
  const place = (fragment: string) => placePath(briefing.id, fragment);
  const all: [text: string, path: string, cites: Cite[]][] = [
    ...briefing.points.map((point): [string, string, Cite[]] => [`${point.label} ${point.data.title}`, point.path, citesOf(point.data)]),
    [SECTIONS.delegations.title, place('delegations'), citesOf(data.delegations)],
    [SECTIONS.positions.title, place('positions'), citesOf(data.positions)],
    [SECTIONS.ties.title, place('ties'), citesOf(data.ties)],
    [SECTIONS.events.title, place('events'), [...citesOf(data.events), ...data.event.cites]],
    ...briefing.body.paragraphs.map((paragraph): [string, string, Cite[]] => [
      `Analysis, paragraph ${paragraph.id.slice(1)}`,
      place(paragraph.id),
      markedSources(paragraph),
    ]),
  ];
  return all.flatMap(([text, path, cites]) => {
    const cited = new Set(cites.filter((cite) => cite.source === source).map(({ paragraph }) => paragraph));
    return [...cited].map((paragraph) => ({ text, path, briefing, paragraph }));
  });
}

function citesOf(data: unknown): Cite[] {
  return findCites(data).map(({ cite }) => cite);
}

function markedSources({ sources }: Briefing['body']['paragraphs'][number]): Cite[] {
  return sources.map(({ id, paragraph }) => ({ source: id, paragraph: paragraph as Cite['paragraph'] }));
}
