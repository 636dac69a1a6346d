import { eventLine } from '../../model/event-line.ts';
import type { Briefing } from '../../model/records.ts';
import { briefingVersion } from '../../model/versions.ts';
import { type AnswerGroup, answerView } from '../briefing/answer-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** A briefing where it is one of several: in lists, feeds and tables of contents. */
export interface BriefingItem {
  title: string;
  summary: string;
  href: string;
  /** The talks, their place and their days. */
  event: string;
  /** The days on which it was compiled and on which it was last revised (ISO 8601). */
  compiled: string;
  version: string;
}

/** A briefing with what was agreed, at a glance. */
export interface AnsweredBriefing extends BriefingItem {
  answer: AnswerGroup[];
}

/** Returns a briefing as lists and feeds show it. */
export function briefingItem(briefing: Briefing, context: ViewContext): BriefingItem {
  const { path, data } = briefing;
  const { title, summary, compiled } = data;
  return { title, summary, href: hrefOf(path, context), event: eventLine(data), compiled, version: briefingVersion(briefing) };
}

/** Returns a briefing with what was agreed. */
export function answeredBriefing(briefing: Briefing, context: ViewContext): AnsweredBriefing {
  return { ...briefingItem(briefing, context), answer: answerView(briefing, context) };
}
