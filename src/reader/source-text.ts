import type { Source } from '../model/schema/source.ts';
import { countWords } from '../model/text/segment.ts';

/** The most words of a heading. */
const MAX_HEADING_WORDS = 12;

/** The end of a line of running text: punctuation of any script, perhaps inside quotation marks, or a word that continues on the next line. */
const CLOSED =
  /[\p{Terminal_Punctuation}\p{Sentence_Terminal}…][\p{Pe}\p{Pf}\p{Pi}"'\s]*$|(?<![\p{L}\p{M}])(?:and|or|et|ou|und|oder|и|или|ve|veya)$/iu;

/** The beginning of a list item, which may end without punctuation. */
const ITEM = /^(?:\(\p{L}{1,4}\)|\(?\p{N}{1,3}\)|[•–—*-]\s)/u;

/** The text of a source, prepared for looking up words in it. */
export interface SourceText {
  source: string;
  /** All of it, headings included. */
  whole: string;
  paragraphs: string[];
  /** Whether cites count its paragraphs, rather than its articles or pages, which its plain text does not tell apart. */
  isCounted: boolean;
}

/** Reads the text of a source so that words can be looked up in it. */
export function readSourceText(source: string, text: string, numbering: Source['numbering'] = 'paragraphs'): SourceText {
  return {
    source,
    whole: plainPassage(text.replace(/^\uFEFF/, '')),
    paragraphs: readParagraphs(text).map(plainPassage),
    isCounted: numbering === 'paragraphs',
  };
}

/** Returns the number of the paragraph in which cited words are looked up; nothing where that is the whole text. */
export function countedParagraph(paragraph: number | string | undefined, { isCounted }: SourceText): number | undefined {
  return isCounted && typeof paragraph === 'number' ? paragraph : undefined;
}

/** Returns the paragraphs of the text of a source, as cites count them: blank lines and headings are left out. */
export function readParagraphs(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const paragraphs: string[] = [];
  let next: Line | undefined;
  for (const line of lines.toReversed()) {
    const isHeading = leadsTo(next, line);
    if (!isHeading) paragraphs.unshift(line);
    next = { text: line, isHeading };
  }
  return paragraphs;
}

interface Line {
  text: string;
  isHeading: boolean;
}

/** A heading is short, does not end a sentence, and is above another heading, a sentence, or a longer paragraph. */
function leadsTo(next: Line | undefined, line: string): boolean {
  if (!next || CLOSED.test(line) || ITEM.test(line) || countWords(line) > MAX_HEADING_WORDS) return false;
  return next.isHeading || CLOSED.test(next.text) || next.text.length > line.length;
}

/** Normalises spellings of the same words: straight quotation marks and apostrophes, single spaces, plain hyphens, no marks of direction. */
export function plainPassage(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’׳]/g, "'")
    .replace(/[“”״]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
