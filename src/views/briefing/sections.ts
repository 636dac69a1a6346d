import type { Briefing } from '../../model/library/records.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';

/** A section of a briefing: what it is called, also where there is little room, and its fragment. */
export interface Section {
  id: SectionId;
  title: string;
  short: string;
}

const TITLES = BRIEFING_WORDS.sections;

/** The sections of a briefing, by their fragments, in the order of the page, the contents, the Markdown and what is drawn from a source. */
export const SECTIONS = {
  'kind-agreed': TITLES.agreed,
  'kind-red-line': TITLES.redLines,
  'kind-off-the-table': TITLES.offTheTable,
  'kind-unresolved': TITLES.unresolved,
  'kind-floated': TITLES.floated,
  analysis: TITLES.analysis,
  delegations: TITLES.delegations,
  positions: TITLES.positions,
  ties: TITLES.ties,
  events: TITLES.events,
  sources: TITLES.sources,
  changes: TITLES.changes,
  cite: TITLES.cite,
} as const;

/** The fragment of a section. */
type SectionId = keyof typeof SECTIONS;

/** Returns the fragment of the section that has the points of a kind. */
export function sectionOfKind<K extends PointKind>(kind: K): `kind-${K}` {
  return `kind-${kind}`;
}

/** Returns the sections that a briefing has something to show in, in their order. */
export function sectionsOf({ points, data }: Briefing): Section[] {
  const kinds = new Set<string>(points.map(({ kind }) => sectionOfKind(kind)));
  const isShown = (id: string) => (id.startsWith('kind-') ? kinds.has(id) : id !== 'ties' || data.ties.length > 0);
  return (Object.keys(SECTIONS) as SectionId[]).filter(isShown).map((id) => ({ id, ...SECTIONS[id] }));
}
