import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { decodeString } from 'micromark-util-decode-string';
import type { VFile } from 'vfile';
import { parseEntryLink } from '../model/addresses/entry-links.ts';
import type { RuleName } from '../model/rules.ts';
import { type EscapedCharacter, findEscapedCharacters } from '../model/text/escaped-characters.ts';
import { nameCharacter } from '../model/text/name-character.ts';
import { addressFault } from './address-fault.ts';
import { walk } from './walk.ts';

const ALLOWED = /^(?:https?:\/\/|mailto:|#)/;

/** Report raw HTML, images, addresses with a scheme that is not allowed and invisible characters; none of them reaches a page. */
export function remarkRefuseUnsafe() {
  return (tree: Root, file: VFile): void => {
    const opened = new Set<string>();
    const mayReturn = /[&\r]/.test(String(file));
    walk(tree, (node) => {
      const refusal = refuse(node) ?? (mayReturn ? refuseReturn(node) : undefined);
      if (!refusal || (node.type === 'html' && closes(node.value, opened))) return;
      const refused = file.message(refusal.reason, { place: node.position, ruleId: refusal.rule, source: 'readout' });
      if (node.type === 'html') refused.actual = node.value;
    });
    // The reader has checked the characters of the file; what a reference such as "&#x202E;" hides appears only here.
    for (const { index, written, message } of findReferences(tree, String(file))) {
      const refused = file.message(message, { place: pointAt(file, index), ruleId: 'bad-character', source: 'readout' });
      refused.actual = written;
    }
  };
}

/** Tells whether HTML is the end of an element whose beginning has been refused, and remembers the beginnings. */
function closes(html: string, opened: Set<string>): boolean {
  const [, end, name = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(html) ?? [];
  if (!end) opened.add(name.toLowerCase());
  return Boolean(end) && opened.has(name.toLowerCase());
}

interface Refusal {
  rule: RuleName;
  reason: string;
}

function refuse(node: Nodes): Refusal | undefined {
  if (node.type === 'html') {
    return {
      rule: 'raw-html',
      reason: 'Raw HTML is not allowed. Write it in Markdown, or put a backslash before "<" to show the character itself.',
    };
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return { rule: 'image', reason: 'Images are not allowed. Say in words what it shows, or link to it.' };
  }
  if (node.type === 'definition' && parseEntryLink(node.url)) {
    return { rule: 'unsafe-link', reason: `The address "${node.url}" is not allowed in a definition. Name the entry in the link itself.` };
  }
  if ((node.type === 'link' || node.type === 'definition') && !parseEntryLink(node.url) && !ALLOWED.test(node.url)) {
    return {
      rule: 'unsafe-link',
      reason: `The address "${node.url}" is not allowed. Begin it with "https://", "http://", "mailto:" or "#", or name an entry, such as "actor:hakan-fidan".`,
    };
  }
  return refuseLink(node);
}

/** Refuses a link that cannot lead anywhere, or that has nothing to see or to hear. */
function refuseLink(node: Nodes): Refusal | undefined {
  if ((node.type === 'link' || node.type === 'definition') && !parseEntryLink(node.url)) {
    const fault = addressFault(node.url);
    if (fault) return { rule: 'no-address', reason: `The address ${fault}.` };
  }
  if ((node.type === 'link' || node.type === 'linkReference') && !/\S/.test(textOf(node))) {
    return {
      rule: 'empty-link',
      reason: 'The link has no words, so nobody can see or follow it. Write them between its brackets, or delete it.',
    };
  }
  return undefined;
}

/** Refuses a carriage return that a reference such as "&#13;" hides: those of the file itself have been removed with its line ends. */
function refuseReturn(node: Nodes): Refusal | undefined {
  if (!Object.values(node).some((value) => typeof value === 'string' && value.includes('\r'))) return undefined;
  return { rule: 'bad-character', reason: `The text has the character ${nameCharacter('\r')}, which is not allowed. Delete it.` };
}

/** Returns the line and column of an offset. */
function pointAt(file: VFile, offset: number): { line: number; column: number } {
  const lines = String(file).slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Backslash escapes are matched too, so that the "&" after one is not mistaken for the beginning of a reference. */
const ESCAPE = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][\da-z]{0,30});/gi;

/** Finds the character references of a Markdown text, such as "&#x202E;" or "&zwj;", that represent a disallowed character. */
function findReferences(tree: Root, source: string): EscapedCharacter[] {
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
  walk<Nodes>(tree, (node) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'inlineCode' || node.type === 'html') ranges.push([start, end]);
    if (node.type === 'link' && source[start] === '<') ranges.push([start, end]);
    // The line that opens a fence says what the code is; references are read there.
    if (node.type === 'code') ranges.push([/[`~]/.test(source[start] ?? '') ? source.indexOf('\n', start) : start, end]);
  });
  return ranges;
}
