import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { walk } from './walk.ts';

/** Signs of unsupported Markdown, which would be printed literally, each with what to write instead; of those found once a slip, every one is named. */
const UNREAD: [sign: RegExp, reason: string][] = [
  [
    /(?<!\\)\[\^[^\]\s]+\](?!:)/,
    'This note is missing. In the analysis, add it below as "[^name]: The note."; elsewhere, remove the mark.',
  ],
  [/^\|.*\|[ \t]*$/m, 'This is not yet a table. Below its first line, put a line of dashes with as many columns, such as "| --- | --- |".'],
  [/^\[[ xX]\][ \t]/, 'Tick boxes are not supported. Say in words whether it is done.'],
  [/(?<![\\~])~~(?!~)/, 'This strikes nothing through. In the analysis, put two tildes directly before and after the words: "~~words~~".'],
  [/(?<![\\[])\[\[[^[\]]+\]\]/, 'Links in double brackets are not supported. Name the entry, as in "[Mira Solen](actor:mira-solen)".'],
  [
    /(?<!\\)\](?:\(\s*<?(?:[a-z]+:\s*|#|www\.)\S|\s\((?:actor|topic|source|process|briefing|point|page|https?):)/gi,
    'This is printed as it stands, since there is a space in or before the address, or an unpaired bracket, or it does not end. Write it as in "[¶3](source:joint-statement#3)", and an entry with its id.',
  ],
  [/(?<!\\)\]\[[^[\]]*\]/, 'This link has no address. Write it in the link, as in "[the text](https://example.org)".'],
  [/(?<![\\=])==[^\s=][^=]*==(?!=)/, 'Highlighting is not supported. Write "*words*" for emphasis.'],
  [/^:::/m, 'Boxes that begin with ":::" are not supported. Write a heading or a quotation.'],
  [/(?<!\\)\$\$/, 'Formulas are not supported. Say it in words.'],
  [/(?<!\\)\{[#.][\w-]+\}/, 'Ids and classes in braces are not supported. Remove them; each heading and paragraph has an address anyway.'],
];

/** What each of the signs has in it: nearly all texts have none of these. */
const MAY_BE_UNREAD = /[[\]|~=:${]/;

/** Report Markdown that would be printed literally, and notes that nothing refers to, which would be lost. */
export function remarkRefuseUnread() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const called = new Set<string>();
    walk(tree, (node) => {
      if (node.type === 'footnoteReference') called.add(node.identifier);
    });
    walk(tree, (node) => {
      if (node.type === 'footnoteDefinition' && !called.has(node.identifier)) {
        const reason = `Nothing refers to this note, so that it would not be shown. Put "[^${node.label}]" where it belongs.`;
        file.message(reason, { place: node.position, ruleId: 'unread-markdown', source: 'readout' });
      }
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      const written = node.type === 'text' ? source.slice(start, end) : '';
      if (!MAY_BE_UNREAD.test(written)) return;
      for (const [sign, reason] of UNREAD) {
        const found = sign.global ? Array.from(written.matchAll(sign), ({ index }) => index) : [written.search(sign)];
        for (const at of found.filter((index) => index !== -1))
          file.message(reason, { place: placeOf(start + at, source), ruleId: 'unread-markdown', source: 'readout' });
      }
    });
  };
}

function placeOf(offset: number, source: string): { line: number; column: number } {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
