import type { Briefing } from '../../model/records.ts';
import { briefingVersion } from '../../model/versions.ts';
import { type TalksView, talksView } from '../parts/talks-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type AnswerGroup, answerView } from './answer-view.ts';

/** A briefing where it is only announced: in lists and feeds, and on its share card. */
export interface BriefingItem {
  href: string;
  title: string;
  summary: string;
  talks: TalksView;
  answer: AnswerGroup[];
  /** The days on which it was compiled and on which it was last revised (ISO 8601). */
  compiled: string;
  version: string;
}

/** Returns a briefing as lists, feeds and its share card announce it. */
export function briefingItem(briefing: Briefing, context: ViewContext): BriefingItem {
  const { path, data } = briefing;
  return {
    href: hrefOf(path, context),
    title: data.title,
    summary: data.summary,
    talks: talksView(data),
    answer: answerView(briefing, context),
    compiled: data.compiled,
    version: briefingVersion(briefing),
  };
}
