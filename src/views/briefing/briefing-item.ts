import { briefingVersion, pointGroups } from '../../model/library/points.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Agreement } from '../../model/schema/talks-vocabulary.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { type TalksView, talksView } from '../parts/citation-view.ts';
import { kindWord, type PointLink, pointLink, whoseWord } from '../point/point-link.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

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

/** The points of one kind, as the answer at the top of a briefing lists them; what is claimed is apart from what was agreed. */
export interface AnswerGroup {
  kind: PointKind;
  agreement?: Agreement;
  label: string;
  /** The points, each with whose word it rests on unless that is said once for all. */
  points: (PointLink & { by?: string })[];
  /** Whose word all of them rest on, if it is the same. */
  by?: string;
}

/** Returns the answer of a briefing: its points in their groups, with whose word they rest on. */
export function answerView(briefing: Briefing, context: ViewContext): AnswerGroup[] {
  return pointGroups(briefing).map(({ kind, agreement, points }) => {
    const words = points.map((point) => whoseWord(point, context));
    const once = points.length > 1 && new Set(words).size === 1 ? words[0] : undefined;
    return {
      kind,
      ...(agreement && { agreement }),
      label: kindWord({ kind, agreement: points[0]?.agreement }),
      points: points.map((point, index) => ({ ...pointLink(point, context), ...(!once && { by: words[index] }) })),
      ...(once && { by: once }),
    };
  });
}
