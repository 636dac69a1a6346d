import { comparesParties } from '../../model/library/issue-bands.ts';
import { type PointGroup, pointGroups } from '../../model/library/points.ts';
import type { Briefing } from '../../model/library/records.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { EVIDENCE_WORDS } from '../../words/evidence-words.ts';
import { GRID_WORDS } from '../../words/grid-words.ts';
import { ROUND_WORDS } from '../../words/round-words.ts';
import { TALKS_WORDS } from '../../words/talks-words.ts';

/** A section of a briefing: its title, its short title and its fragment. */
export interface Section {
  id: SectionId;
  title: string;
  short: string;
}

const TITLES = BRIEFING_WORDS.sections;

/** The sections of a briefing, by their fragments, in the order of the page, the contents, the Markdown and what is drawn from a source. */
export const SECTIONS = {
  'in-short': TALKS_WORDS.inShort,
  'gap-grid': { title: GRID_WORDS.title, short: GRID_WORDS.short },
  'kind-agreed': TITLES.joint,
  claimed: TITLES.claimed,
  reported: TITLES.reported,
  'kind-red-line': TITLES.redLines,
  'kind-off-the-table': TITLES.offTheTable,
  'kind-unresolved': TITLES.unresolved,
  'kind-floated': TITLES.floated,
  evidence: { title: EVIDENCE_WORDS.title, short: EVIDENCE_WORDS.short },
  'since-last-round': ROUND_WORDS.since,
  analysis: TITLES.analysis,
  delegations: TITLES.delegations,
  positions: TITLES.positions,
  ties: TITLES.ties,
  events: TITLES.events,
  'others-report': { title: ROUND_WORDS.reports.title, short: ROUND_WORDS.reports.short },
  sources: TITLES.sources,
  'not-covered': TALKS_WORDS.notCovered,
  changes: TITLES.changes,
  cite: TITLES.cite,
} as const;

/** The fragment of a section. */
export type SectionId = keyof typeof SECTIONS;

/** A section of points, with its points. */
export interface PointSection extends Section {
  group: PointGroup;
}

/** Returns the sections of points; the fragment of what was agreed leads to the first of its groups, whatever its standing. */
export function pointSections(briefing: Briefing): PointSection[] {
  return pointGroups(briefing).map((group, index): PointSection => {
    const { kind, agreement = 'joint' } = group;
    const id = kind !== 'agreed' || index === 0 || agreement === 'joint' ? (`kind-${kind}` as const) : agreement;
    return { id, ...(kind === 'agreed' ? TITLES[agreement] : SECTIONS[id]), group };
  });
}

/** Returns the sections of a briefing that have something to show, in order. */
export function sectionsOf(briefing: Briefing): Section[] {
  const { inShort, positions, ties, notCovered } = briefing.data;
  const points = new Map(pointSections(briefing).map(({ id, title, short }) => [id, { id, title, short }]));
  const isOfPoints = (id: SectionId) => id === 'claimed' || id === 'reported' || id.startsWith('kind-');
  const differing = briefing.points.flatMap(({ data }) => data.reports.filter(({ says }) => says === 'differs'));
  const mayBeEmpty: Partial<Record<SectionId, unknown[]>> = {
    'in-short': inShort,
    evidence: briefing.points,
    'gap-grid': comparesParties(briefing) ? positions : [],
    ties,
    'others-report': differing,
    'not-covered': notCovered,
  };
  return (Object.keys(SECTIONS) as SectionId[]).flatMap((id) => {
    if (isOfPoints(id)) return points.get(id) ?? [];
    if (id === 'since-last-round') return sinceSection(briefing);
    return mayBeEmpty[id]?.length === 0 ? [] : { id, ...SECTIONS[id] };
  });
}

/** Returns the section on what changed since the last round, if the round belongs to a process. */
function sinceSection({ process, previous }: Briefing): Section[] {
  const { title, short, first } = ROUND_WORDS.since;
  return process ? [{ id: 'since-last-round', ...(previous ? { title, short } : first) }] : [];
}
