import { CARD_SIZE, type CardImage, siteCardImage } from '../../model/addresses/card-image.ts';
import { ROUTES } from '../../model/addresses/routes.ts';
import { directionIn } from '../../model/text/language.ts';
import { TALKS_WORDS } from '../../words/talks-words.ts';
import type { AlternateView } from '../parts/link-view.ts';
import { hrefOf, type Site, type ViewContext } from '../view-context.ts';
import { type FooterView, footerView } from './footer-view.ts';
import { type HeaderView, headerView } from './header-view.ts';

/** The head of a page, and what surrounds its content. */
export interface PageView {
  language: string;
  /** The direction of the page, if it is from right to left. */
  direction?: 'rtl';
  siteName: string;
  /** The rules of styles that only this publication has, if any. */
  styles?: string;
  /** The title of the page, without the site's name. */
  title: string;
  /** The title with the site's name, as tabs and results of search engines show it. */
  heading: string;
  description: string;
  /** The type of the page, for those who share it. */
  type: 'website' | 'article';
  /** Whether search engines may list the page. */
  isListed: boolean;
  /** The words that mark the page of a draft, and every page of a proof. */
  mark?: string;
  /** The permanent address, absolute; none for a page that is not to be linked to. */
  address?: string;
  /** Where the record of the page has moved to: the page leads there at once. */
  movedTo?: string;
  /** The share card, if the site has any. */
  card?: { address: string; width: number; height: number; alt: string };
  icon: string;
  manifest: string;
  /** Other forms of the page, and feeds that follow it. */
  alternates: AlternateView[];
  header: HeaderView;
  footer: FooterView;
}

/** What is specific to a page. */
interface PageFacts {
  title: string;
  description: string;
  /** The address of the page from the root of the site. */
  path: string;
  type?: PageView['type'];
  /** The share card; that of the site, if the page does not have its own. */
  card?: CardImage;
  alternates?: AlternateView[];
  /** Whether search engines should leave the page out, as they should that of a draft and every page of a proof. */
  hidden?: boolean;
}

/** Returns the head of a page, and what surrounds its content. */
export function pageView(page: PageFacts, context: ViewContext): PageView {
  const { name, language, home, accent } = context.site;
  const direction = directionIn(language);
  const styles = ownStyles(accent, direction);
  const { title, description, path, type = 'article', alternates = [] } = page;
  const card = !page.card || page.card.lost ? siteCardImage(home.heading) : page.card;
  const isProof = context.site.isProof ?? false;
  const isDraft = context.library.held.has(nameAt(path));
  const hidden = page.hidden || isDraft || isProof;
  const mark = isDraft ? TALKS_WORDS.draft : isProof ? TALKS_WORDS.proof : undefined;
  const heading = path === ROUTES.home ? `${name}: ${title}` : `${title} · ${name}`;
  return {
    language,
    ...(direction && { direction }),
    siteName: name,
    ...(styles && { styles }),
    title,
    // Every sheet of paper and every tab says it too.
    heading: mark ? `${mark}: ${heading}` : heading,
    description,
    type,
    isListed: !hidden,
    ...(mark && { mark }),
    ...(!hidden && { address: context.absolute(path) }),
    ...(context.hasCards && { card: { address: context.absolute(card.path), ...CARD_SIZE, alt: card.alt } }),
    icon: hrefOf('/favicon.svg', context),
    manifest: hrefOf('/manifest.webmanifest', context),
    alternates,
    header: headerView(path, context),
    footer: footerView(context),
  };
}

/** Returns the name of the entry that a path leads to or below, such as "topics/canal". */
function nameAt(path: string): string {
  return path.split('/').slice(1, 3).join('/');
}

/** In a page from right to left, words from left to right, such as those of the interface and its dates, keep their order. */
const EACH_IN_ITS_ORDER =
  'html[dir=rtl] body,html[dir=rtl] body :is(th,td,a){text-align:right}' +
  ':is(p,h1,h2,h3,h4,li,dt,dd,th,td,caption,figcaption,summary,a,span){unicode-bidi:plaintext}';

/** Returns the rules of styles that only this publication has: its accent, and the order of words; nothing if it has none. */
export function ownStyles(accent: Site['accent'], direction?: 'rtl'): string | undefined {
  const rules = [
    ...(accent ? [`html:root{--accent:light-dark(${accent.light},${accent.dark})}`] : []),
    ...(direction ? [EACH_IN_ITS_ORDER] : []),
  ];
  return rules.length > 0 ? rules.join('') : undefined;
}
