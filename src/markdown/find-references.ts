import type { Nodes, Root } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import { type EscapedCharacter, findEscapedCharacters } from '../model/escaped-characters.ts';

/** Backslash escapes are matched too, so that the "&" behind one is not taken for the beginning of a reference. */
const ESCAPE = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][\da-z]{0,30});/gi;

/** Finds the character references of a Markdown text, such as "&#x202E;" or "&zwj;", that stand for a character that is not allowed. */
export function findReferences(tree: Root, source: string): EscapedCharacter[] {
  if (!source.includes('&')) return [];
  const literal = literalRanges(tree, source);
  return findEscapedCharacters(source, ESCAPE, (written, index) => {
    if (!written.startsWith('&') || literal.some(([start, end]) => index >= start && index < end)) return undefined;
    const character = decodeString(written);
    return character === written ? undefined : character;
  });
}

/** Lists where a reference is shown as it is written: in code, HTML and addresses between angle brackets. */
function literalRanges(tree: Root, source: string): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  visit(tree, (node: Nodes) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'inlineCode' || node.type === 'html') ranges.push([start, end]);
    if (node.type === 'link' && source[start] === '<') ranges.push([start, end]);
    // The line that opens a fence says what the code is; references are read there.
    if (node.type === 'code') ranges.push([/[`~]/.test(source[start] ?? '') ? source.indexOf('\n', start) : start, end]);
  });
  return ranges;
}
