import { passageAddress } from '../../model/passage-address.ts';
import { paragraphPath } from '../../model/paths.ts';
import type { Cite } from '../../model/schema-parts.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type EntryView, sourceLink } from './link-view.ts';

/** A passage of a source that says so, or the source as a whole. */
export interface CiteView {
  source: EntryView;
  /** The paragraph, such as "¶5" or "standfirst". */
  mark?: string;
  /** What is drawn from it, on the page of the source. */
  href: string;
  /** The first and the last words of the passage, as the source has them. */
  from?: string;
  to?: string;
  /** Where the source was published. */
  original: string;
  /** Where the passage stands in what was published. */
  passage?: string;
}

/** Returns a passage of a source: one that is cited, or one whose words are given. */
export function citeView(cite: Cite, context: ViewContext): CiteView {
  const { paragraph, from, to } = cite;
  const source = sourceLink(cite.source, context);
  const original = context.library.sources.get(cite.source)?.data.address ?? '';
  return {
    source,
    ...(paragraph !== undefined && { mark: typeof paragraph === 'number' ? `¶${paragraph}` : paragraph }),
    href: paragraph === undefined ? source.href : hrefOf(paragraphPath(cite.source, paragraph), context),
    ...(from !== undefined && { from, passage: passageAddress(original, cite) }),
    ...(to !== undefined && { to }),
    original,
  };
}

/** Returns the passages that something is drawn from; none where nothing is cited. */
export function citeViews(cites: Cite[] | undefined, context: ViewContext): CiteView[] {
  return (cites ?? []).map((cite) => citeView(cite, context));
}
