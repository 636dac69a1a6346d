import { formPath } from '../model/form-path.ts';
import type { AlternateView } from '../views/parts/alternate-view.ts';
import { hrefOf, type ViewContext } from '../views/view-context.ts';
import { BRIEFING_FORMS, POINT_FORMS } from './forms.ts';

type Site = Pick<ViewContext, 'base'>;

/** Returns the other forms of a briefing's page. */
export function briefingAlternates({ path }: { path: string }, site: Site): AlternateView[] {
  return formsOf(path, BRIEFING_FORMS, site);
}

/** Returns the other forms of a point's page. */
export function pointAlternates({ path }: { path: string }, site: Site): AlternateView[] {
  return formsOf(path, POINT_FORMS, site);
}

function formsOf(path: string, forms: readonly { ending: string; mediaType: string; title: string }[], site: Site): AlternateView[] {
  return forms.map(({ ending, mediaType, title }) => ({ name: title, href: hrefOf(formPath(path, ending), site), mediaType }));
}
