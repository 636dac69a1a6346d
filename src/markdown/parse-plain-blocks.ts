import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';

type Position = NonNullable<Root['position']>;

/** A link around plain words, neither escaped nor an image, with its words and its address. */
const LINK = /(?<![\\!])\[([^\s[\]](?:[^[\]\n]*[^\s[\]])?)\]\(([\w.:/#?=%+,@-]+)\)/g;

/** What means something in Markdown, wherever it stands, once the links are away; and the sign of a note, which could be taken for a link. */
const UNCERTAIN = /[[\]*_`<>&\\|\p{Cc}\uFEFF]|~~/u;
const NOTE = '[^';

/** A line that can only be a heading, with its marks and its words. */
const HEADING = /^(#{1,6}) ([^\s#](?:[^#]*[^\s#])?)$/;

/** A line that can only be one of a paragraph: it begins with no space and no sign of a block, and ends with no space. */
const WORDS = /^(?=[\p{L}"'“‘«„(¶[]|\d+(?![\d.)])).*\S$/u;

/** Parse as `remark-parse` does, but at once what has nothing but headings, and paragraphs of words and links. */
export function remarkParseBlocks(this: Processor): void {
  remarkParse.call(this as never);
  const { parser } = this;
  this.parser = (markdown, file) => parsePlainBlocks(markdown) ?? (parser as NonNullable<typeof parser>)(markdown, file);
}

/**
 * Parses a text that has nothing but headings, and paragraphs of words and links, with the tree that the parser would make of it; returns
 * nothing for any other text. Nearly all analyses are like this, and the parser needs some twenty times as long.
 */
export function parsePlainBlocks(markdown: string): Root | undefined {
  const lines = markdown.split('\n');
  if (markdown.includes(NOTE) || lines.some((line) => UNCERTAIN.test(line.replace(LINK, '$1')))) return undefined;
  const place = placesIn(lines);
  const children: RootContent[] = [];
  let [offset, paragraph] = [0, -1];
  const endParagraph = () => {
    if (paragraph === -1) return;
    children.push({
      type: 'paragraph',
      children: phrasing(markdown, paragraph, offset - 1, place),
      position: place(paragraph, offset - 1),
    });
    paragraph = -1;
  };
  for (const line of lines) {
    const [, marks] = HEADING.exec(line) ?? [];
    if (marks || line === '') endParagraph();
    else if (!WORDS.test(line)) return undefined;
    else if (paragraph === -1) paragraph = offset;
    const end = offset + line.length;
    if (marks) {
      const depth = marks.length as 1 | 2 | 3 | 4 | 5 | 6;
      children.push({ type: 'heading', depth, children: phrasing(markdown, offset + depth + 1, end, place), position: place(offset, end) });
    }
    offset = end + 1;
  }
  endParagraph();
  return { type: 'root', children, position: place(0, markdown.length) };
}

/** Returns the words and links between two offsets. */
function phrasing(markdown: string, from: number, to: number, place: (from: number, to: number) => Position): PhrasingContent[] {
  const text = (start: number, end: number) => ({ type: 'text', value: markdown.slice(start, end), position: place(start, end) }) as const;
  const found: PhrasingContent[] = [];
  let end = from;
  for (const { 0: written, 1: words = '', 2: url = '', index } of markdown.slice(from, to).matchAll(LINK)) {
    const start = from + index;
    if (start > end) found.push(text(end, start));
    end = start + written.length;
    found.push({ type: 'link', title: null, url, children: [text(start + 1, start + 1 + words.length)], position: place(start, end) });
  }
  if (to > end) found.push(text(end, to));
  return found;
}

/** Returns a function that says where a part of a text is that begins and ends with two offsets; it is fast if asked in their order. */
function placesIn(lines: string[]): (from: number, to: number) => Position {
  let [index, start] = [0, 0];
  const pointAt = (offset: number): Position['start'] => {
    while (offset < start) start -= (lines[--index] ?? '').length + 1;
    for (let line = lines[index] ?? ''; offset > start + line.length; line = lines[index] ?? '') {
      start += line.length + 1;
      index++;
    }
    return { line: index + 1, column: offset - start + 1, offset };
  };
  return (from, to) => ({ start: pointAt(from), end: pointAt(to) });
}
