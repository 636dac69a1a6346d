import { ROUTES } from '../../model/addresses/routes.ts';
import { formatDate } from '../../model/library/dates.ts';
import {
  AGREEMENTS,
  CONTACTS,
  FOLLOW_UPS,
  MODES,
  OUTCOMES,
  PRESENCES,
  RELATIONS,
  REPORTS,
  STANDINGS,
} from '../../model/schema/talks-vocabulary.ts';
import {
  ATTRIBUTIONS,
  CAPACITIES,
  CERTAINTIES,
  POINT_KINDS,
  READOUTS,
  STANCES,
  STATUSES,
  type Term,
} from '../../model/schema/vocabulary.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import { type SignView, signOf } from './sign.ts';

/** The closed vocabularies, by the first half of the fragments that lead to the meaning of their words on the about page. */
export const VOCABULARIES = {
  kind: POINT_KINDS,
  certainty: CERTAINTIES,
  attribution: ATTRIBUTIONS,
  readout: READOUTS,
  stance: STANCES,
  agreement: AGREEMENTS,
  standing: STANDINGS,
  outcome: OUTCOMES,
  mode: MODES,
  contact: CONTACTS,
  presence: PRESENCES,
  'follow-up': FOLLOW_UPS,
  relation: RELATIONS,
  report: REPORTS,
  capacity: CAPACITIES,
  status: STATUSES,
} as const;

/** The name of a closed vocabulary. */
export type VocabularyName = keyof typeof VOCABULARIES;

/** A word of one of the vocabularies. */
export type WordOf<V extends VocabularyName> = keyof (typeof VOCABULARIES)[V] & string;

/** A word of a closed vocabulary, with what readers see and where its meaning stands. */
export interface TermView<W extends string = string> {
  word: W;
  label: string;
  meaning: string;
  href: string;
  /** The sign that stands for it, if it has one. */
  sign?: SignView;
}

/** Returns a word of a vocabulary as readers see it. */
export function termView<V extends VocabularyName>(vocabulary: V, word: WordOf<V>, context: ViewContext): TermView<WordOf<V>> {
  return termOf(vocabulary, word, context);
}

/** Returns every word of a vocabulary as readers see it. */
export function termViews(vocabulary: VocabularyName, context: ViewContext): TermView[] {
  return Object.keys(VOCABULARIES[vocabulary]).map((word) => termOf(vocabulary, word, context));
}

function termOf<W extends string>(vocabulary: VocabularyName, word: W, context: ViewContext): TermView<W> {
  const terms: Record<string, Term> = VOCABULARIES[vocabulary];
  const { label, meaning } = terms[word] ?? { label: word, meaning: '' };
  const sign = signOf(vocabulary, word);
  return { word, label, meaning, href: hrefOf(`${ROUTES.about}#${vocabulary}-${word}`, context), ...(sign && { sign }) };
}

/** A date as far as it is known: for machines (ISO 8601) and for readers. */
export interface DateView {
  date: string;
  words: string;
}

/** Returns a date for machines and for readers. */
export function dateView(date: string): DateView {
  return { date, words: formatDate(date) };
}

/** What may keep something from being reported as a fact. */
interface Hedged {
  certainty: keyof typeof CERTAINTIES;
  /** Whether the source foresees it rather than reports it. */
  foreseen?: boolean;
}

/** Returns what keeps something from being plainly stated, such as "predicted, likely"; nothing where the source states it. */
export function hedgeOf({ certainty, foreseen = false }: Hedged, yetToCome: string = BRIEFING_WORDS.ties.foreseen): string | undefined {
  const words = [...(foreseen ? [yetToCome] : []), ...(certainty === 'stated' ? [] : [CERTAINTIES[certainty].label.toLowerCase()])];
  return words.length > 0 ? words.join(', ') : undefined;
}
