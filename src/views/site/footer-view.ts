import { ROUTES } from '../../model/routes.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** What stands at the foot of every page. */
export interface FooterView {
  name: string;
  home: string;
  licence: { name: string; address: string };
  links: LinkView[];
}

const LINKS = [
  { path: ROUTES.about, name: 'How to read a briefing' },
  { path: ROUTES.data, name: 'Data' },
  { path: ROUTES.search, name: 'Search' },
];

/** Returns what stands at the foot of every page. */
export function footerView(context: ViewContext): FooterView {
  const { name, textLicence } = context.site;
  return {
    name,
    home: hrefOf(ROUTES.home, context),
    licence: textLicence,
    links: LINKS.map((link) => ({ name: link.name, href: hrefOf(link.path, context) })),
  };
}
