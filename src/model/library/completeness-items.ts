import { SITE_WORDS } from '../../words/site-words.ts';
import { POINT_KINDS } from '../schema/vocabulary.ts';
import { positionRows, readoutsOf } from './points.ts';
import type { Briefing, Library, Point } from './records.ts';

const WORDS = SITE_WORDS.completeness.parts;

/** A part of a briefing from its author's point of view: where it is written, and what is missing. */
interface CompletenessItem {
  label: string;
  /** The fragment that leads to it on the page of the briefing, if there is one. */
  fragment?: string;
  /** Where it is written: the path of its field, or the line of the analysis. */
  written: (string | number)[] | number;
  /** What could be added to it. */
  missing: string[];
}

/** The parts of a section. */
export interface CompletenessGroup {
  title: string;
  items: CompletenessItem[];
}

/** Lists every part of a briefing, with what is missing from it. */
export function completenessItems(briefing: Briefing, { actors, topics }: Library): CompletenessGroup[] {
  const { data } = briefing;
  const nameOf = (id: string) => actors.get(id)?.data.name ?? id;
  const positionOf = (party: string, topic: string) => `${nameOf(party)}: ${topics.get(topic)?.data.name ?? topic}`;
  const unstated = positionRows(briefing).flatMap(({ topic, cells }) =>
    cells.filter(({ position }) => !position).map(({ party }) => ({ label: positionOf(party, topic), missing: [WORDS.position] })),
  );
  return [
    { title: WORDS.points, items: briefing.points.map((point) => describePoint(point, nameOf)) },
    {
      title: WORDS.delegations,
      items: data.delegations.map(({ actor, capacities, capacityCites }, index) => ({
        label: nameOf(actor),
        written: ['delegations', index],
        // Only of the parties does it matter: what a mediator or an observer did is reported elsewhere, or by nobody.
        missing:
          !briefing.parties.includes(actor) || capacityCites
            ? []
            : [capacities.includes('not-stated') ? WORDS.capacity : WORDS.capacityCite],
      })),
    },
    {
      title: WORDS.positions,
      items: [
        ...data.positions.map(({ party, topic }, index) => ({
          label: positionOf(party, topic),
          written: ['positions', index],
          missing: [],
        })),
        ...unstated.map((item) => ({ ...item, written: ['positions'] })),
      ],
    },
    {
      title: WORDS.actors,
      items: data.actors.map(({ actor }, index) => ({ label: nameOf(actor), written: ['actors', index], missing: [] })),
    },
    {
      title: WORDS.ties,
      items: data.ties.map(({ from, to }, index) => ({ label: `${nameOf(from)} → ${nameOf(to)}`, written: ['ties', index], missing: [] })),
    },
    { title: WORDS.offices, items: data.offices.map(({ office }, index) => ({ label: office, written: ['offices', index], missing: [] })) },
    {
      title: WORDS.events,
      items: data.events.map(({ date, when }, index) => ({ label: date ?? when ?? '', written: ['events', index], missing: [] })),
    },
    {
      title: WORDS.analysis,
      items: briefing.body.paragraphs.map(({ id, text, line }) => ({ label: text.slice(0, 40), fragment: id, written: line, missing: [] })),
    },
  ];
}

function describePoint(point: Point, nameOf: (id: string) => string): CompletenessItem {
  const { id, kind, label, data, briefing } = point;
  // An author who writes "not-stated" has looked, and says that the sources are silent.
  const told = new Set('readouts' in data ? data.readouts.map(({ party }) => party) : []);
  const silent = readoutsOf(point).filter(({ party }) => !told.has(party));
  const index = briefing.points.filter((each) => each.kind === kind).indexOf(point);
  return {
    label: `${label} ${data.title}`,
    fragment: id,
    written: [POINT_KINDS[kind].key, index],
    missing: [
      ...silent.map(({ party }) => WORDS.readout(nameOf(party))),
      ...(data.cites.some(({ paragraph, at }) => paragraph !== undefined || at !== undefined) ? [] : [WORDS.passage]),
    ],
  };
}
