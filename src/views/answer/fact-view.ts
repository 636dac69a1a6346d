import type { Briefing } from '../../model/library/records.ts';
import type { Fact } from '../../model/query/answer-file.ts';
import type { Cite } from '../../model/schema/schema-parts.ts';
import { ATTRIBUTIONS } from '../../model/schema/vocabulary.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { actorNames } from '../point/names-in-words.ts';
import type { ViewContext } from '../view-context.ts';

/** A fact of a round, with the passages that it cites. */
export interface FactView extends Omit<Fact, 'round' | 'cites'> {
  briefing: Briefing;
  cites: Cite[];
}

/** Returns whose word something other than a point rests on: the issuer of its first source, the author of an analysis, or the press. */
export function basisOf([first]: Cite[], context: ViewContext): string | undefined {
  const source = first && context.library.sources.get(first.source)?.data;
  if (!source) return undefined;
  const { issuers, kind } = source;
  if (issuers.length > 0) return POINT_WORDS.accordingTo(joinWords(actorNames(issuers, context)));
  return POINT_WORDS.accordingTo(ATTRIBUTIONS[kind === 'analysis' ? 'author' : 'press'].label.toLowerCase());
}
