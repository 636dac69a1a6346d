import { ROUTES } from '../../model/addresses/routes.ts';
import type { CompletenessGroup } from '../../model/library/completeness-items.ts';
import { SITE_WORDS } from '../../words/site-words.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** What an author sees in the live preview: every part of a briefing, with what is missing from it. */
export interface CompletenessView {
  heading: string;
  /** Where every field is explained. */
  fields: { name: string; href: string };
  groups: {
    title: string;
    hasGaps: boolean;
    items: {
      label: string;
      /** The part on the page, if it is there. */
      href?: string;
      missing?: string;
      /** Opens where it is written. */
      edit: string;
    }[];
  }[];
}

/** Returns what an author sees; `placeOf` says where a part is written, as "file:line:column". */
export function completenessView(
  groups: CompletenessGroup[],
  placeOf: (written: (string | number)[] | number) => string,
  context: ViewContext,
): CompletenessView {
  const count = groups.flatMap(({ items }) => items.flatMap(({ missing }) => missing)).length;
  // Vite answers here; the slash is what Astro requires of an address.
  const editor = hrefOf('/__open-in-editor/', context);
  return {
    heading: SITE_WORDS.completeness.heading(count),
    fields: { name: SITE_WORDS.completeness.fields, href: hrefOf(ROUTES.writing, context) },
    groups: groups.map(({ title, items }) => ({
      title: `${title} (${items.length})`,
      hasGaps: items.some(({ missing }) => missing.length > 0),
      items: items
        .toSorted((a, b) => Number(b.missing.length > 0) - Number(a.missing.length > 0))
        .map(({ label, fragment, written, missing }) => ({
          label,
          ...(fragment && { href: `#${fragment}` }),
          ...(missing.length > 0 && { missing: SITE_WORDS.completeness.missing(missing) }),
          edit: `${editor}?file=${encodeURIComponent(placeOf(written))}`,
        })),
    })),
  };
}
