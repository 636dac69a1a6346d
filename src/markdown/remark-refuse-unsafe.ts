import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseEntryLink } from '../model/entry-links.ts';
import { nameCharacter } from '../model/name-character.ts';
import type { RuleName } from '../model/rules.ts';
import { addressFault } from './address-fault.ts';
import { findReferences } from './find-references.ts';

const ALLOWED = /^(?:https?:\/\/|mailto:|#)/;

/** Report raw HTML, images, addresses with a scheme that is not allowed and characters that are not seen; none of them reaches a page. */
export function remarkRefuseUnsafe() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const refusal = refuse(node);
      if (refusal) file.message(refusal.reason, { place: node.position, ruleId: refusal.rule, source: 'readout' });
    });
    // The reader has looked at the characters of the file; what a reference such as "&#x202E;" hides shows only here.
    for (const { index, written, message } of findReferences(tree, String(file))) {
      const refused = file.message(message, { place: pointAt(file, index), ruleId: 'bad-character', source: 'readout' });
      refused.actual = written;
    }
  };
}

interface Refusal {
  rule: RuleName;
  reason: string;
}

function refuse(node: Nodes): Refusal | undefined {
  if (node.type === 'html') {
    return {
      rule: 'raw-html',
      reason: 'Raw HTML is not let through. Write it in Markdown, or put a backslash before "<" to show the sign.',
    };
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return { rule: 'image', reason: 'Images have no place in a briefing. Describe in words what it shows, or link to it.' };
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
  return refuseLink(node) ?? refuseReturn(node);
}

/** Refuses a link that leads nowhere whatever the site has, or that has nothing to see or to hear. */
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

/** Refuses a return that a reference such as "&#13;" hides: in files it ends lines, and has been taken out there. */
function refuseReturn(node: Nodes): Refusal | undefined {
  if (!Object.values(node).some((value) => typeof value === 'string' && value.includes('\r'))) return undefined;
  return { rule: 'bad-character', reason: `The text has the character ${nameCharacter('\r')}, which is not allowed. Delete it.` };
}

/** Returns the line and column of an offset. */
function pointAt(file: VFile, offset: number): { line: number; column: number } {
  const lines = String(file).slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
