import { type DocumentWord, documentsOfPoints, documentWord } from '../../model/library/point-documents.ts';
import type { Briefing, Point } from '../../model/library/records.ts';
import { alternativesOf, holdersOf, raisersOf } from '../../model/schema/point.ts';
import { backersOf } from '../../model/schema/readout.ts';
import { STANDINGS } from '../../model/schema/talks-vocabulary.ts';
import { ATTRIBUTIONS, type Attribution } from '../../model/schema/vocabulary.ts';
import { joinWords } from '../../model/text/join-words.ts';
import { EVIDENCE_WORDS } from '../../words/evidence-words.ts';
import { type ActorLink, actorLink, type EntryView, sourceLink } from '../parts/link-view.ts';
import { type SignView, signOf } from '../parts/sign.ts';
import { actorNames } from '../point/names-in-words.ts';
import { type PointLink, pointLink } from '../point/point-link.ts';
import { reportCounts } from '../point/report-view.ts';
import type { ViewContext } from '../view-context.ts';

/** What each point of a briefing rests on: whose word it is, what each document and each party says, and what other outlets report. */
export interface EvidenceView {
  /** What it shows, in a sentence. */
  finding: string;
  documents: EntryView[];
  parties: ActorLink[];
  rows: { point: PointLink; restsOn: string; documents: SignedWord[]; parties: SignedWord[]; outlets: SignedWord[] }[];
  /** Whether other outlets report on any of the points. */
  hasOutlets: boolean;
  /** Its signs with the words of each, for where the cells have no room for words. */
  key: { sign: SignView; words: string }[];
}

/** A word in a cell, with its sign. */
export interface SignedWord {
  words: string;
  /** How many say so, if they are counted. */
  count?: number;
  sign?: SignView;
  /** Whether the sources say nothing. */
  isSilent?: boolean;
}

/** Returns what each point of a briefing rests on; nothing if it has no points. */
export function evidenceView(briefing: Briefing, context: ViewContext): EvidenceView | undefined {
  const { points, parties } = briefing;
  if (points.length === 0) return undefined;
  const documents = documentsOfPoints(briefing);
  const rows = points.map((point) => ({
    point: pointLink(point, context),
    restsOn: restsOn(point, context),
    documents: documents.map((source) => documentCell(documentWord(point.data, source))),
    parties: parties.map((party) => partyCell(party, point)),
    outlets: reportCounts(point, context).map(({ says, outlets }) => ({
      words: says.label.toLowerCase(),
      count: outlets,
      ...(says.sign && { sign: says.sign }),
    })),
  }));
  return {
    finding: evidenceFinding(points),
    documents: documents.map((source) => sourceLink(source, context)).map((link) => ({ ...link, name: atHead(link.name) })),
    parties: parties.map((party) => actorLink(party, context)),
    rows,
    hasOutlets: rows.some(({ outlets }) => outlets.length > 0),
    key: keyOf(rows.flatMap((row) => [...row.documents, ...row.parties, ...row.outlets])),
  };
}

function keyOf(cells: SignedWord[]): EvidenceView['key'] {
  const signed = cells.flatMap(({ sign, words }) => (sign ? [{ sign, words }] : []));
  return [...Map.groupBy(signed, ({ sign }) => sign.name).values()].flatMap(([first, ...others]) =>
    first ? [{ sign: first.sign, words: [...new Set([first, ...others].map(({ words }) => words))].join(', ') }] : [],
  );
}

/** Returns in a sentence whose word the points rest on, and how many are drawn from one document alone. */
function evidenceFinding(points: Point[]): string {
  const words = EVIDENCE_WORDS.finding;
  const counted = (Object.keys(ATTRIBUTIONS) as Attribution[]).flatMap((word) => {
    const number = points.filter(({ attribution }) => attribution === word).length;
    return number > 0 ? [{ number, on: words[word] }] : [];
  });
  const counts = counted.map(({ number, on }, index) => (index === 0 ? words.rests(number, on) : words.also(number, on)));
  const alone = points.filter(({ data }) => new Set(data.cites.map(({ source }) => source)).size === 1).length;
  const all = words.all(points.length, joinWords(counts));
  return `${[all, ...(alone > 0 ? [words.oneDocument(alone)] : [])].join('; ')}.`;
}

function restsOn({ attribution, agreement, saidBy }: Point, context: ViewContext): string {
  const who = agreement?.agreement === 'reported' ? [] : (agreement?.by ?? (saidBy ? [saidBy] : []));
  return who.length > 0 ? atHead(joinWords(actorNames(who, context))) : ATTRIBUTIONS[attribution].label;
}

/** The words of readouts that the signs of documents are taken from. */
const AS_READOUT = { says: 'affirms', differs: 'differs', silent: 'silent', 'not-cited': 'not-stated' } as const;

function documentCell(word: DocumentWord): SignedWord {
  const sign = signOf('readout', AS_READOUT[word]);
  return { words: EVIDENCE_WORDS.documents[word], ...(sign && { sign }), ...(word === 'not-cited' && { isSilent: true }) };
}

/** Returns a party’s word on an agreed point, or what ties it to another. */
function partyCell(party: string, { data, agreement }: Point): SignedWord {
  const { parties, notConcerned } = EVIDENCE_WORDS;
  if (agreement) {
    const standing = agreement.standings.find((each) => each.party === party)?.standing;
    return standing ? signed('standing', standing, STANDINGS[standing].label) : { words: notConcerned, isSilent: true };
  }
  if (holdersOf(data).includes(party)) return signed('stance', 'refuses', parties.holds);
  if (raisersOf(data).includes(party)) return signed('stance', 'proposed', parties.raised);
  if (data.opposedBy.includes(party)) return signed('stance', 'refuses', parties.opposes);
  if (alternativesOf(data).flatMap(backersOf).includes(party)) return signed('stance', 'supports', parties.backs);
  return signed('standing', 'not-stated', STANDINGS['not-stated'].label);
}

function signed(vocabulary: 'stance' | 'standing', word: string, words: string): SignedWord {
  const sign = signOf(vocabulary, word);
  return { words, ...(sign && { sign }), ...(word === 'not-stated' && { isSilent: true }) };
}

/** Returns words that may begin with "the" as they stand at the head of a cell; a name such as i24NEWS keeps its first letter. */
function atHead(words: string): string {
  return words.replace(/^the (?=\S)/u, 'The ');
}
