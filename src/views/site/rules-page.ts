import { LIMITS } from '../../model/limits.ts';
import { ROUTES } from '../../model/routes.ts';
import type { Rule } from '../../model/rules/rule.ts';
import { RULE_GROUPS } from '../../model/rules.ts';
import type { LinkView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type PageView, pageView } from './page-view.ts';

/** The rules of one group, each under its permanent name. */
export interface RuleGroupView {
  id: string;
  title: string;
  /** Whether what breaks them stops nothing. */
  isWarning: boolean;
  rules: (Rule & { name: string })[];
}

/** What the page of the rules shows. */
export interface RulesPage {
  page: PageView;
  title: string;
  /** How much content may hold, in words. */
  limits: Record<keyof typeof LIMITS, string>;
  groups: RuleGroupView[];
  about: LinkView;
}

/** Returns what the page of the rules shows. */
export function rulesPage(context: ViewContext): RulesPage {
  const title = 'The rules that content is held to';
  const description = 'Every rule that a briefing and its entries are checked against, with an example and its mend.';
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
    about: { name: 'How to read a briefing', href: hrefOf(ROUTES.about, context) },
  };
}

function limitsInWords(): RulesPage['limits'] {
  const numbers = Object.entries(LIMITS).map(([name, limit]) => [name, limit.toLocaleString('en')]);
  return { ...(Object.fromEntries(numbers) as RulesPage['limits']), file: `${LIMITS.file / 1024} kB` };
}
