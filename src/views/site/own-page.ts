import type { PageRecord } from '../../model/library/records.ts';
import { bodyView, type MarkdownView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';
import { type PageView, pageView } from './page-view.ts';

/** What a page of the publication shows, such as its imprint. */
export interface OwnPage {
  page: PageView;
  title: string;
  body: MarkdownView;
}

/** Returns what a page of the publication shows. */
export function ownPage({ path, data: { title, description }, body }: PageRecord, context: ViewContext): OwnPage {
  return { page: pageView({ title, description, path }, context), title, body: bodyView(body, '', context) };
}
