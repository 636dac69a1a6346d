import type { Briefing } from '../../model/library/records.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';

/** A section of a briefing: what it is called, also where there is little room, and its fragment. */
export interface Section {
  id: SectionId;
  title: string;
  short: string;
}

/** The sections of a briefing, by their fragments, in the order of the page, the contents, the Markdown and what is drawn from a source. */
export const SECTIONS = {
  'kind-agreed': { title: 'What was agreed', short: 'Agreed' },
  'kind-red-line': { title: 'Red lines', short: 'Red lines' },
  'kind-off-the-table': { title: 'Off the table', short: 'Off the table' },
  'kind-floated': { title: 'Floated, not agreed', short: 'Floated' },
  analysis: { title: 'Analysis', short: 'Analysis' },
  delegations: { title: 'Who sat where', short: 'Who sat where' },
  positions: { title: 'Who wants what', short: 'Who wants what' },
  ties: { title: 'How they are tied', short: 'Ties' },
  events: { title: 'When', short: 'When' },
  sources: { title: 'Sources', short: 'Sources' },
  changes: { title: 'Changes', short: 'Changes' },
  cite: { title: 'Cite it', short: 'Cite it' },
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
