import { plainWords } from '../../markdown/plain-words.ts';
import { passageAddress } from '../../model/addresses/paths.ts';
import { originOf } from '../../model/library/origins.ts';
import type { Library } from '../../model/library/records.ts';
import type { Cite } from '../../model/schema/schema-parts.ts';
import type { Source } from '../../model/schema/source.ts';
import type { CiteExport, TextExport } from './part-schemas.ts';

/** Returns a short text as words and as it was written. */
export function textJson(markdown: string): TextExport {
  return { plain: plainWords(markdown), markdown };
}

/** Returns a short text as words and as it was written, if there is one. */
export function optionalTextJson(markdown: string | undefined): TextExport | undefined {
  return markdown === undefined ? undefined : textJson(markdown);
}

/** Returns cites with the addresses of their passages. */
export function citesJson(cites: Cite[] | undefined, library: Library): CiteExport[] {
  return (cites ?? []).map(({ source, paragraph, at, from, to }) => ({
    source,
    paragraph,
    at,
    from,
    to,
    address: sourceAddress(source, library, { from, to }),
  }));
}

/** Returns the address of a source, or of its archived copy, at a passage if one is named, as a URI, in which only ASCII is not percent-encoded (RFC 3986); nothing if it has neither. */
export function sourceAddress(id: string, library: Library, passage: { from?: string; to?: string } = {}): string | undefined {
  const { address, archive } = sourceOf(id, library);
  const known = address ?? archive;
  return known && passageAddress(new URL(known).href, passage);
}

/** Returns the origin of a source: whose account it gives. */
export function sourceOrigin(id: string, library: Library): string {
  return originOf(sourceOf(id, library));
}

function sourceOf(id: string, { sources }: Library): Source {
  const source = sources.get(id);
  if (!source) throw new Error(`There is no source "${id}" in the library.`);
  return source.data;
}
