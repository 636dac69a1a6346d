import type { Office } from '../../model/briefing.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { actorLink, type EntryView } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';

/** An office that an actor holds, or is designated for, at the time of the talks. */
export interface OfficeView {
  actor: EntryView;
  /** What it is called, and whether the actor is only designated for it. */
  office: string;
  /** Whose office it is. */
  of?: EntryView;
  cites: CiteView[];
}

/** Returns an office that an actor holds at the time of the talks. */
export function officeView({ actor, office, of, designated, cites }: Office, context: ViewContext): OfficeView {
  return {
    actor: actorLink(actor, context),
    office: designated ? `Designated: ${office}` : office,
    ...(of && { of: actorLink(of, context) }),
    cites: citeViews(cites, context),
  };
}
