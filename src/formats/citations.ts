import { toBibtex } from './bibtex.ts';
import { type CitationItem, issuedDay } from './citation-item.ts';
import { type CitationText, citeAsText } from './citation-texts.ts';
import { toRis } from './ris.ts';

/** A form in which reference managers take a citation. */
interface CitationForm {
  label: string;
  mediaType: string;
  write(item: CitationItem): string;
}

/** The files that a citation comes as, by the ending of their names. */
export const CITATION_FORMS = {
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex', write: toBibtex },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems', write: toRis },
  'csl.json': {
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (item) => `${JSON.stringify([item], null, 2)}\n`,
  },
} as const satisfies Record<string, CitationForm>;

/** Everything that a page shows of how to cite its record. */
export interface Citation {
  item: CitationItem;
  /** The day of the version that is cited, such as "2026-11-24". */
  version: string;
  texts: CitationText[];
  files: { label: string; mediaType: string; path: string }[];
}

/** Cites the record whose page has the address `path`, from the root of the site. */
export function citationOf(item: CitationItem, path: string): Citation {
  const files = Object.entries(CITATION_FORMS).map(([ending, { label, mediaType }]) => ({
    label,
    mediaType,
    path: path.replace(/\/$/, `.${ending}`),
  }));
  return { item, version: issuedDay(item), texts: citeAsText(item), files };
}
