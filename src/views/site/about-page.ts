import { ROUTES } from '../../model/routes.ts';
import { type TermView, termViews, VOCABULARIES, type VocabularyName } from '../parts/term-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type PageView, pageView } from './page-view.ts';

/** What the page on how to read a briefing shows. */
export interface AboutPage {
  page: PageView;
  title: string;
  siteName: string;
  licence: { name: string; address: string };
  contact?: string;
  /** The words of each closed vocabulary. */
  words: Record<VocabularyName, TermView[]>;
  /** The pages that it leads to. */
  links: { changes: string; rules: string; briefings: string };
  /** The page that lists what the browser has kept, if the site has it keep anything. */
  kept?: string;
}

/** Returns what the page on how to read a briefing shows. */
export function aboutPage(context: ViewContext): AboutPage {
  const { name, textLicence, contact, worksOffline } = context.site;
  const title = 'How to read a briefing';
  const description = 'The kinds of point, how certain a source is, whose word it is, and what the addresses promise.';
  const names = Object.keys(VOCABULARIES) as VocabularyName[];
  return {
    page: pageView({ title, description, path: ROUTES.about }, context),
    title,
    siteName: name,
    licence: textLicence,
    ...(contact && { contact }),
    words: Object.fromEntries(names.map((each) => [each, termViews(each, context)])) as AboutPage['words'],
    links: {
      changes: hrefOf(`${ROUTES.changeFeed}.atom`, context),
      rules: hrefOf(ROUTES.rules, context),
      briefings: hrefOf(ROUTES.briefings, context),
    },
    ...(worksOffline && { kept: hrefOf(ROUTES.offline, context) }),
  };
}
