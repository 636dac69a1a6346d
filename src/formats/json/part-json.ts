import { plainWords } from '../../markdown/plain-words.ts';
import { passageAddress } from '../../model/passage-address.ts';
import type { Library } from '../../model/records.ts';
import type { Cite } from '../../model/schema-parts.ts';
import type { CiteExport, TextExport } from './part-schemas.ts';

/** Gives a short text as words and as it was written. */
export function textJson(markdown: string): TextExport {
  return { plain: plainWords(markdown), markdown };
}

/** Gives a short text as words and as it was written, if there is one. */
export function optionalTextJson(markdown: string | undefined): TextExport | undefined {
  return markdown === undefined ? undefined : textJson(markdown);
}

/** Gives cites with the addresses of their passages. */
export function citesJson(cites: Cite[] | undefined, library: Library): CiteExport[] {
  return (cites ?? []).map(({ source, paragraph, from, to }) => ({
    source,
    paragraph,
    from,
    to,
    address: sourceAddress(source, library, { from, to }),
  }));
}

/** Gives the address of a source, at a passage if one is named, as a URI: other signs than ASCII are percent-encoded (RFC 3986). */
export function sourceAddress(id: string, { sources }: Library, passage: { from?: string; to?: string } = {}): string {
  const source = sources.get(id);
  if (!source) throw new Error(`There is no source "${id}" in the library.`);
  return passageAddress(new URL(source.data.address).href, passage);
}
