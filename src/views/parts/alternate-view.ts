import type { LinkView } from './link-view.ts';

/** Another form of a page, or a feed that follows it. */
export interface AlternateView extends LinkView {
  mediaType: string;
}
