import type { Term } from '../../model/search/rank-records.ts';
import { formatRecordId, type RecordKind, readRecordId } from '../../model/search/record-id.ts';
import { foldText } from '../../model/text/fold-text.ts';
import type { FullText } from './full-text.ts';
import type { PagefindResult } from './pagefind.d.ts';

/** What the index of texts answered. */
export interface TextsAsked {
  /** The records that it found, whose text is fetched on demand, by their ids. */
  fragments: Map<string, PagefindResult>;
  /** Whether it was asked for every part of the query. */
  isWhole: boolean;
  /** Why parts of it are missing. */
  lost: unknown[];
}

/** The weight of a record with a word anywhere in its texts, and what it may gain from having it often or in a short text. */
const [LEAST, MORE] = [0.5, 0.4];
/** The weight of a word in each kind of record: readers want points before passages, and a briefing has a little of everything. */
const KIND_WEIGHTS: Record<RecordKind, number> = {
  point: 1,
  actor: 0.95,
  topic: 0.85,
  source: 0.75,
  delegation: 0.92,
  position: 0.8,
  relationship: 0.88,
  event: 0.92,
  office: 0.6,
  'follow-up': 0.85,
  report: 0.75,
  'not-covered': 0.8,
  passage: 0.88,
  process: 0.75,
  briefing: 0.75,
  changes: 0.7,
  page: 0.7,
};
/** The weight of a record that has the part only in another wording. */
const OTHERWISE = 0.9;
/** The most requests to the index of texts for one query: the rarest of a hundred words are enough to find it. */
const MOST_ASKED = 24;

/** Asks the index of texts for the parts of a query, and adds what it finds to them and to what is excluded. */
export async function askTexts(text: FullText, terms: Term[], excluded: string[], without: Set<string>): Promise<TextsAsked> {
  const answer: TextsAsked = { fragments: new Map(), isWhole: true, lost: [] };
  const ask = async (asked: string, take: (id: string, fit: number) => void) => {
    const { results, lost } = await text.search(asked);
    if (lost) answer.lost.push(lost);
    const most = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
    for (const result of results) {
      const record = readRecordId(result.id);
      if (!record) continue;
      const id = formatRecordId(record);
      answer.fragments.set(id, result);
      take(id, (LEAST + MORE * (result.score / most)) * KIND_WEIGHTS[record.kind]);
    }
  };
  const rarest = terms.filter(({ asks }) => asks.some((each) => /[\p{L}\p{N}]/u.test(each))).toSorted((a, b) => b.weight - a.weight);
  answer.isWhole = rarest.length <= MOST_ASKED;
  await Promise.all([
    ...rarest.slice(0, MOST_ASKED).flatMap(({ asks, found, textWeight = 1 }) =>
      asks.map((asked, at) => {
        const weight = at === 0 ? textWeight : textWeight * OTHERWISE;
        return ask(asked, (id, fit) => found.set(id, Math.max(found.get(id) ?? 0, fit * weight)));
      }),
    ),
    ...excluded.map((each) => ask(`"${foldText(each)}"`, (id) => without.add(id))),
  ]);
  return answer;
}
