import { endingsOf } from '../../model/addresses/forms.ts';
import { representationPath } from '../../model/addresses/paths.ts';
import { pointWordings } from '../../model/library/point-wordings.ts';
import type { Point } from '../../model/library/records.ts';
import type { CitationView } from '../../views/parts/citation-view.ts';
import { dateView } from '../../views/parts/term-view.ts';
import { hrefOf, type ViewContext } from '../../views/view-context.ts';
import { authorsOf, type CitationItem, issuedDay, type Publisher, wordingItem } from './citation-item.ts';
import { citeAsText } from './citation-texts.ts';
import { toBibtex, toRis } from './reference-files.ts';

/** A format that reference managers import. */
interface CitationForm {
  label: string;
  mediaType: string;
  write(item: CitationItem): string;
}

/** The files of a citation, by their extensions. */
export const CITATION_FORMATS = {
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex', write: toBibtex },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems', write: toRis },
  'csl.json': {
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (item) => `${JSON.stringify([item])}\n`,
  },
} as const satisfies Record<string, CitationForm>;

/** Returns how to cite each former wording of a point, by its fragment; `address` is the permanent address of the point, absolute. */
export function citeFormerWordings(point: Point, publisher: Publisher, address: string): Map<string, CitationView['texts']> {
  const former = pointWordings(point).slice(0, -1);
  return new Map(former.map((wording) => [wording.fragment, citeAsText(wordingItem(point, wording, publisher, address))]));
}

/** Returns how to cite the record whose page has the address `path`, from the root of the site. */
export function citationView(item: CitationItem, path: string, context: Pick<ViewContext, 'base' | 'site'>): CitationView {
  // A briefing is cited in the same formats.
  const offered = endingsOf('point', context.site.leaveOut);
  const { type, title, publisher, language, URL: address, 'container-title': container } = item;
  return {
    type,
    title,
    ...(container && { container }),
    authors: authorsOf(item),
    publisher,
    language,
    address,
    version: dateView(issuedDay(item)),
    texts: citeAsText(item),
    files: Object.entries(CITATION_FORMATS)
      .filter(([ending]) => offered.includes(`.${ending}`))
      .map(([ending, { label, mediaType }]) => ({
        name: label,
        href: hrefOf(representationPath(path, `.${ending}`), context),
        mediaType,
      })),
  };
}
