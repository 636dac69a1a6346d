import { ROUTES } from '../../model/addresses/routes.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { type LinkView, recordLink } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** The most parties that are named: those of the most rounds. */
const MAX_PARTIES = 12;

/** Returns links to the rounds of each party, that of the most rounds first, then to the other parties; none if every round has the same parties. */
export function partyLinks(context: ViewContext): LinkView[] {
  const { briefings, actors } = context.library;
  const rounds = Map.groupBy(
    briefings.flatMap(({ parties }) => parties),
    (party) => party,
  );
  const all = [...rounds].toSorted(([, a], [, b]) => b.length - a.length).filter(([, { length }]) => length > 1);
  if (all.every(([, { length }]) => length === briefings.length)) return [];
  const links = all.slice(0, MAX_PARTIES).flatMap(([id]) => {
    const actor = actors.get(id);
    return actor ? [{ ...recordLink(actor, context), href: `${hrefOf(actor.path, context)}#rounds` }] : [];
  });
  const others = { name: LIST_WORDS.briefings.otherParties, href: hrefOf(ROUTES.actors, context) };
  return [...links, ...(all.length > MAX_PARTIES ? [others] : [])];
}
