import { pointItemFragments } from '../../model/library/item-fragments.ts';
import type { Point } from '../../model/library/records.ts';
import { alternativesOf } from '../../model/schema/point.ts';
import { backersOf, type Due, type FollowUp } from '../../model/schema/readout.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type CiteView, citeViews } from '../parts/cite-view.ts';
import { type ActorLink, actorLink } from '../parts/link-view.ts';
import { type DateView, dateView, type TermView, termView, type WordOf } from '../parts/term-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import type { ViewContext } from '../view-context.ts';

/** One way in which an unresolved issue might be settled. */
export interface AlternativeView {
  text: TextView;
  /** Who supports it; nobody if no source says. */
  backers: ActorLink[];
  cites: CiteView[];
}

/** By when a point is to be carried out. */
export interface DueView {
  words: string;
  cites: CiteView[];
}

/** What reportedly became of a point. */
export interface FollowUpView {
  fragment: string;
  date: DateView;
  result: TermView<WordOf<'follow-up'>>;
  text: TextView;
  cites: CiteView[];
}

/** Returns the ways in which an unresolved issue might be settled; none for points of other kinds. */
export function alternativeViews({ data, briefing }: Point, context: ViewContext): AlternativeView[] {
  return alternativesOf(data).map((alternative) => ({
    text: textView(alternative.text, briefing.id, context),
    backers: backersOf(alternative).map((id) => actorLink(id, context)),
    cites: citeViews(alternative.cites, context),
  }));
}

/** Returns by when a point is to be carried out, in the words of the source and as a day, as far as either is known. */
export function dueView({ date, words, cites }: Due, context: ViewContext): DueView {
  const day = date === undefined ? undefined : dateView(date).words;
  return {
    words: words !== undefined && day !== undefined ? POINT_WORDS.due.both(words, day) : (words ?? day ?? ''),
    cites: citeViews(cites, context),
  };
}

/** Returns what reportedly became of a point after the round, oldest first. */
export function followUpViews(point: Point, context: ViewContext): FollowUpView[] {
  return point.data.followUps.map((followUp) => followUpView(followUp, point, context));
}

/** Returns one thing that reportedly became of a point. */
export function followUpView(followUp: FollowUp, { data, briefing }: Point, context: ViewContext): FollowUpView {
  const { date, result, text, cites } = followUp;
  return {
    fragment: pointItemFragments(data).get(followUp) ?? '',
    date: dateView(date),
    result: termView('follow-up', result, context),
    text: textView(text, briefing.id, context),
    cites: citeViews(cites, context),
  };
}
