import { kindLabel } from '../../model/library/kind-label.ts';
import { briefingVersion, pointGroups } from '../../model/library/points.ts';
import type { Briefing } from '../../model/library/records.ts';
import type { Agreement } from '../../model/schema/talks-vocabulary.ts';
import type { PointKind } from '../../model/schema/vocabulary.ts';
import { type TalksView, talksView } from '../parts/citation-view.ts';
import { type PointLink, pointLink, whoseWord } from '../point/point-link.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { endedWithoutAgreement, outcomeWords } from './round-view.ts';

/** A briefing in brief: in lists and feeds, and on its share card. */
export interface BriefingItem {
  href: string;
  title: string;
  summary: string;
  talks: TalksView;
  /** How they ended, if a source says so. */
  outcome?: string;
  /** The talks in one line, with how they ended if a source says so. */
  line: string;
  /** Whether it is a draft, which is shown only to its authors. */
  draft: boolean;
  answer: AnswerGroup[];
  /** The days on which it was compiled and on which it was last revised (ISO 8601). */
  compiled: string;
  version: string;
}

/** Returns a briefing as it appears in lists, feeds and on its share card. */
export function briefingItem(briefing: Briefing, context: ViewContext): BriefingItem {
  const { path, data } = briefing;
  const talks = talksView(data);
  const outcome = outcomeWords(data);
  return {
    href: hrefOf(path, context),
    title: data.title,
    summary: data.summary,
    talks,
    ...(outcome && { outcome }),
    line: [talks.line, outcome].filter(Boolean).join(' · '),
    draft: data.draft,
    answer: answerView(briefing, context),
    compiled: data.compiled,
    version: briefingVersion(briefing),
  };
}

/** The points of one kind, as the answer at the top of a briefing lists them; claims are separate from what was agreed. */
export interface AnswerGroup {
  kind: PointKind;
  agreement?: Agreement;
  label: string;
  /** The points, each with whose word it rests on, unless that is the same for all. */
  points: (PointLink & { by?: string })[];
  /** Whose word they all rest on, if it is the same. */
  by?: string;
}

/**
 * Returns the answer of a briefing: its points in their groups, with whose word they rest on. For talks without agreement, it opens with what
 * is unresolved and ends with what was agreed.
 */
export function answerView(briefing: Briefing, context: ViewContext): AnswerGroup[] {
  const groups = pointGroups(briefing);
  const rank = ({ kind }: { kind: PointKind }) => (kind === 'unresolved' ? 0 : kind === 'agreed' ? 2 : 1);
  const inOrder = endedWithoutAgreement(briefing.data) ? groups.toSorted((a, b) => rank(a) - rank(b)) : groups;
  return inOrder.map(({ kind, agreement, points }) => {
    const words = points.map((point) => whoseWord(point, context));
    const once = points.length > 1 && new Set(words).size === 1 ? words[0] : undefined;
    return {
      kind,
      ...(agreement && { agreement }),
      label: kindLabel({ kind, agreement: points[0]?.agreement }),
      points: points.map((point, index) => ({ ...pointLink(point, context), ...(!once && { by: words[index] }) })),
      ...(once && { by: once }),
    };
  });
}
