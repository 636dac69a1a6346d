import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findStrangeCharacters, nameCharacter } from '../model/characters.ts';
import { parseEntryLink } from '../model/entry-links.ts';
import type { RuleName } from '../model/rules.ts';
import { addressFault } from './address-fault.ts';

/** What is seen of a text: neither a space nor a character without a form of its own. */
const SEEN = /[^\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALLOWED = /^(?:https?:\/\/|mailto:|#)/;

/** Report raw HTML, images, addresses with a scheme that is not allowed and characters that are not seen; none of them reaches a page. */
export function remarkRefuseUnsafe() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const refusal = refuse(node);
      if (refusal) file.message(refusal.reason, { place: node.position, ruleId: refusal.rule, source: 'readout' });
    });
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
  return refuseLink(node) ?? refuseCharacter(node);
}

/** Refuses a link that leads nowhere whatever the site has, or that has nothing to see or to hear. */
function refuseLink(node: Nodes): Refusal | undefined {
  if ((node.type === 'link' || node.type === 'definition') && !parseEntryLink(node.url)) {
    const fault = addressFault(node.url);
    if (fault) return { rule: 'no-address', reason: `The address ${fault}.` };
  }
  if ((node.type === 'link' || node.type === 'linkReference') && !SEEN.test(textOf(node))) {
    return {
      rule: 'empty-link',
      reason: 'The link has no words, so nobody can see or follow it. Write them between its brackets, or delete it.',
    };
  }
  return undefined;
}

/** Refuses what an entity such as "&#x202E;" hides; the reader has looked at the characters of the file already. */
function refuseCharacter(node: Nodes): Refusal | undefined {
  const text = 'value' in node ? node.value : 'url' in node ? node.url : '';
  // A return ends lines in files and has been taken out there.
  const strange = findStrangeCharacters(text, 1)[0]?.name ?? (text.includes('\r') ? `${nameCharacter('\r')} (carriage return)` : undefined);
  if (strange === undefined) return undefined;
  return { rule: 'bad-character', reason: `The text has the character ${strange}, which is not allowed. Delete it.` };
}
