import { ROUTES } from '../../model/addresses/routes.ts';
import type { Rule } from '../../model/rules/rule.ts';
import { RULE_GROUPS } from '../../model/rules.ts';
import { LIMITS } from '../../model/schema/limits.ts';
import { SITE_WORDS } from '../../words/site-words.ts';
import type { LinkView } from '../parts/link-view.ts';
import { type TermView, termViews, VOCABULARIES, type VocabularyName } from '../parts/term-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type PageView, pageView } from './page-view.ts';
import { type SignRow, signKey } from './sign-key.ts';
import { type SpecimenView, specimenView } from './specimen-view.ts';

/** What the page on how to read a briefing shows. */
export interface AboutPage {
  page: PageView;
  title: string;
  siteName: string;
  licence: { name: string; address: string };
  contact?: string;
  /** A real point with its parts explained, if there is any. */
  specimen?: SpecimenView;
  /** The key of the signs. */
  signs: SignRow[];
  /** The words of each closed vocabulary. */
  words: Record<VocabularyName, TermView[]>;
  /** The pages that it leads to. */
  links: { corrections: string; changes: string; rules: string; briefings: string };
  /** The page that lists what the browser has cached, if the site caches anything. */
  cachedPages?: string;
}

/** Returns what the page on how to read a briefing shows. */
export function aboutPage(context: ViewContext): AboutPage {
  const { name, textLicence, contact, worksOffline } = context.site;
  const { title, description } = SITE_WORDS.about;
  const names = Object.keys(VOCABULARIES) as VocabularyName[];
  const specimen = specimenView(context);
  return {
    page: pageView({ title, description, path: ROUTES.about }, context),
    title,
    siteName: name,
    licence: textLicence,
    ...(contact && { contact }),
    ...(specimen && { specimen }),
    signs: signKey(context),
    words: Object.fromEntries(names.map((each) => [each, termViews(each, context)])) as AboutPage['words'],
    links: {
      corrections: hrefOf(ROUTES.corrections, context),
      changes: hrefOf(`${ROUTES.changeFeed}.atom`, context),
      rules: hrefOf(ROUTES.rules, context),
      briefings: hrefOf(ROUTES.briefings, context),
    },
    ...(worksOffline && { cachedPages: hrefOf(ROUTES.offline, context) }),
  };
}

/** The rules of one group, each under its permanent name. */
export interface RuleGroupView {
  id: string;
  title: string;
  /** Whether breaking them is only a warning. */
  isWarning: boolean;
  rules: (Rule & { name: string })[];
}

/** What the page of the rules shows. */
export interface RulesPage {
  page: PageView;
  title: string;
  /** The limits of content, in words. */
  limits: Record<keyof typeof LIMITS, string>;
  groups: RuleGroupView[];
  about: LinkView;
}

/** Returns what the page of the rules shows. */
export function rulesPage(context: ViewContext): RulesPage {
  const { title, description } = SITE_WORDS.rules;
  return {
    page: pageView({ title, description, path: ROUTES.rules }, context),
    title,
    limits: limitsInWords(),
    groups: Object.entries(RULE_GROUPS).map(([id, { title: name, severity, rules }]) => ({
      id,
      title: name,
      isWarning: severity === 'warning',
      rules: Object.entries<Rule>(rules).map(([rule, about]) => ({ name: rule, ...about })),
    })),
    about: { name: SITE_WORDS.about.title, href: hrefOf(ROUTES.about, context) },
  };
}

function limitsInWords(): RulesPage['limits'] {
  const numbers = Object.entries(LIMITS).map(([name, limit]) => [name, limit.toLocaleString('en')]);
  return { ...(Object.fromEntries(numbers) as RulesPage['limits']), file: `${LIMITS.file / 1024} kB` };
}
