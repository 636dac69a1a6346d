import type { LinkView } from '../parts/link-view.ts';
import type { PageView } from '../site/page-view.ts';

/** Returns what the page at a former address of a record says of itself: what the record's own page says, to which it leads at once. */
export function formerPage(page: PageView, to: LinkView): PageView {
  return { ...page, isListed: false, movedTo: to.href };
}
