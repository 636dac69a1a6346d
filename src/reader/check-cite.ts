import type { PlacedCite } from '../model/library/cites.ts';
import { explainMissing, explainParagraph, findMissing, quotedPieces } from './find-words.ts';
import { brokenWords, distinctBeginning } from './passage-marking.ts';
import type { FieldFinding } from './rules/finding.ts';
import { countedParagraph, plainPassage, type SourceText } from './source-text.ts';

/** The words of a source in a cite or a wording, and the field of each. */
export function wordsOfCite({ cite }: PlacedCite): { key: 'from' | 'to' | 'quote'; words: string }[] {
  const { from, to, quote } = cite as PlacedCite['cite'] & { quote?: string };
  return [
    ...(from === undefined ? [] : [{ key: 'from' as const, words: plainPassage(from) }]),
    ...(to === undefined ? [] : [{ key: 'to' as const, words: plainPassage(to) }]),
    ...quotedPieces(quote ?? '').map((words) => ({ key: 'quote' as const, words })),
  ];
}

/** Checks one cite or wording against the text of its source: the paragraph that it names, or the whole text, has to have its words in order. */
export function checkCite(placed: PlacedCite, text: SourceText): FieldFinding[] {
  const { cite, path } = placed;
  const paragraph = countedParagraph(cite.paragraph, text);
  if (paragraph !== undefined && paragraph > text.paragraphs.length)
    return [{ path: [...path, 'paragraph'], rule: 'unknown-paragraph', message: explainParagraph(paragraph, text) }];
  const given = wordsOfCite(placed);
  const missing =
    given[
      findMissing(
        given.map(({ words }) => words),
        text,
        paragraph,
      )
    ];
  if (missing)
    return [{ path: [...path, missing.key], rule: 'passage-not-found', message: explainMissing(missing.words, text, paragraph) }];
  return checkMarking(placed, text, paragraph);
}

/** Reports a passage that a browser would not mark, or would mark elsewhere. */
function checkMarking({ cite, path }: PlacedCite, text: SourceText, paragraph?: number): FieldFinding[] {
  const within = paragraph === undefined ? text.whole : (text.paragraphs[paragraph - 1] ?? '');
  const broken = (['from', 'to'] as const).flatMap((key): FieldFinding[] => {
    const words = plainPassage(cite[key] ?? '');
    const whole = words && brokenWords(words, within);
    if (!whole) return [];
    const message = `"${words}" breaks off inside a word, but browsers mark whole words only. Write "${whole}".`;
    return [{ path: [...path, key], rule: 'broken-passage', message }];
  });
  if (broken.length > 0 || !cite.from || paragraph === undefined) return broken;
  const from = plainPassage(cite.from);
  const distinct = distinctBeginning(from, paragraph, text);
  if (distinct === undefined) return [];
  const remedy = distinct ? `Begin it with "${distinct}".` : 'Nothing in the paragraph tells the two apart; begin the passage elsewhere.';
  const message = `"${from}" also occurs earlier in the text, so a browser would open the source there. ${remedy}`;
  return [{ path: [...path, 'from'], rule: 'repeated-passage', message }];
}
