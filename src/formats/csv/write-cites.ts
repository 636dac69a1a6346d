import type { Cite } from '../../model/schema-parts.ts';

/** Writes cites into one cell: the sources and their paragraphs, such as "joint-statement#3", with a space between two. */
export function writeCites(cites: Cite[]): string {
  return cites.map(({ source, paragraph }) => (paragraph === undefined ? source : `${source}#${paragraph}`)).join(' ');
}
