import { renderGuide } from '../../markdown/render-guide.ts';
import { ROUTES } from '../../model/addresses/routes.ts';
import { SITE_WORDS } from '../../words/site-words.ts';
import type { ViewContext } from '../view-context.ts';
import { type PageView, pageView } from './page-view.ts';

/** What an author sees of the fields of every file. */
export interface FieldReference {
  page: PageView;
  title: string;
  html: string;
}

/** Returns what an author sees of every field, from the guide that lists them; what it says of itself to developers is left out. */
export function fieldReference(guide: string, context: ViewContext): FieldReference {
  const { title, description } = SITE_WORDS.writing;
  return {
    page: pageView({ title, description, path: ROUTES.writing, hidden: true }, context),
    title,
    html: renderGuide(guide.slice(guide.indexOf('“'))),
  };
}
