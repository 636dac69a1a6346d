import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Signs of Markdown that is not read here and would be printed as it stands, each with what to write instead. */
const UNREAD: [sign: RegExp, reason: string][] = [
  [
    /(?<!\\)\[\^[^\]\s]+\](?!:)/,
    'This note is nowhere. In the analysis, write it below as "[^name]: The note."; elsewhere, take the mark out.',
  ],
  [/^\|.*\|[ \t]*$/m, 'This is no table yet. Put a line of dashes, such as "| --- | --- |", below its first line, with as many columns.'],
  [/^\[[ xX]\][ \t]/, 'Boxes to tick are not shown. Say in words whether it is done.'],
  [/(?<![\\~])~~(?!~)/, 'Nothing is struck here. Words of the analysis are, by two tildes that touch them before and after: "~~words~~".'],
  [/(?<![\\[])\[\[[^[\]]+\]\]/, 'Links in double brackets are not read. Name the entry, as in "[Mira Solen](actor:mira-solen)".'],
  [/(?<!\\)\]\[[^[\]]*\]/, 'This link has no address. Write it in the link, as in "[the text](https://example.org)".'],
  [/(?<![\\=])==[^\s=][^=]*==(?!=)/, 'Marked words are not shown. Write "*words*" for what is stressed.'],
  [/^:::/m, 'Boxes that begin with ":::" are not read. Write a heading or a quotation.'],
  [/(?<!\\)\$\$/, 'Formulas are not read. Say it in words.'],
  [/(?<!\\)\{[#.][\w-]+\}/, 'Ids and classes in braces are not read. Take them out; each heading and paragraph has an address.'],
];

/** Report Markdown that would be printed as it stands, and notes that nothing refers to and that would be lost. */
export function remarkRefuseUnread() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const called = new Set<string>();
    visit(tree, 'footnoteReference', ({ identifier }) => void called.add(identifier));
    visit(tree, (node) => {
      if (node.type === 'footnoteDefinition' && !called.has(node.identifier)) {
        const reason = `Nothing refers to this note, so that it would not be shown. Put "[^${node.label}]" where it belongs.`;
        file.message(reason, { place: node.position, ruleId: 'unread-markdown', source: 'readout' });
      }
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      if (node.type !== 'text') return;
      for (const [sign, reason] of UNREAD) {
        const at = source.slice(start, end).search(sign);
        if (at !== -1) file.message(reason, { place: placeOf(start + at, source), ruleId: 'unread-markdown', source: 'readout' });
      }
    });
  };
}

function placeOf(offset: number, source: string): { line: number; column: number } {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
