import { ROUTES } from '../../model/addresses/routes.ts';
import { SITE_WORDS } from '../../words/site-words.ts';
import type { LinkView } from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** The footer of every page. */
export interface FooterView {
  name: string;
  home: string;
  licence: { name: string; address: string };
  links: LinkView[];
  /** A line of the publication's own. */
  text?: TextView;
}

const LINKS = [
  { path: ROUTES.about, name: SITE_WORDS.footer.about },
  { path: ROUTES.corrections, name: SITE_WORDS.footer.corrections },
  { path: ROUTES.data, name: SITE_WORDS.footer.data },
  { path: ROUTES.search, name: SITE_WORDS.footer.search },
];

/** Returns the footer of every page. */
export function footerView(context: ViewContext): FooterView {
  const { name, textLicence, footer } = context.site;
  const own = Array.from(context.library.pages.values(), ({ path, data }) => ({ path, name: data.label ?? data.title }));
  return {
    name,
    home: hrefOf(ROUTES.home, context),
    licence: textLicence,
    links: [...LINKS, ...own].map((link) => ({ name: link.name, href: hrefOf(link.path, context) })),
    ...(footer && { text: textView(footer, '', context) }),
  };
}
