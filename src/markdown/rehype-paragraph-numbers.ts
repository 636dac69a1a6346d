import type { Element, ElementContent, Root } from 'hast';
import { walk } from './walk.ts';

const NUMBERED = /^p(\d+(?:-\d+)?)$/;

/** The elements that may follow the words of a list item and are numbered separately. */
const BLOCKS = new Set(['ul', 'ol', 'blockquote', 'div', 'pre']);

/** Put a numbered link to itself into each numbered block: after its words, or before the table that it heads. */
export function rehypeParagraphNumbers() {
  return (tree: Root): void => {
    walk(tree, (node, parent) => {
      if (node.type !== 'element') return;
      const link = linkTo(node.tagName === 'div' ? headOf(node) : node);
      if (link) placeLink(link, node, parent);
    });
  };
}

function placeLink(link: Element, node: Element, parent?: Root | Element): void {
  const holder = parent?.type === 'element' ? parent : undefined;
  // Screen readers repeat the heads of a table with each cell, so their link is outside.
  if (node.tagName === 'div') node.children.unshift(link);
  else if (node.tagName !== 'tr') {
    const block = holder?.tagName === 'pre' ? holder : node;
    block.children.splice(endOfWords(block.children), 0, link);
  } else if (holder?.tagName === 'tbody') node.children.findLast(isElement)?.children.push(link);
}

/** Returns the row of heads of the table in a box. */
function headOf(box: Element): Element | undefined {
  const [table] = box.children.filter(isElement);
  const [head] = table?.children.filter(isElement) ?? [];
  return head?.children.find(isElement);
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

/** Finds the end of a block's words, before the space that precedes a list. */
function endOfWords(children: ElementContent[]): number {
  const next = children.findIndex((child) => isElement(child) && BLOCKS.has(child.tagName));
  const before = children.slice(0, next === -1 ? children.length : next);
  return before.findLastIndex((child) => child.type !== 'text' || child.value.trim() !== '') + 1;
}

function linkTo(block?: Element): Element | undefined {
  const [id, number] = NUMBERED.exec(String(block?.properties.id)) ?? [];
  if (!number) return undefined;
  const what = number.includes('-') ? 'passage' : 'paragraph';
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${id}`, className: ['paragraph-number'], ariaLabel: `Link to ${what} ${number}` },
    children: [{ type: 'text', value: number }],
  };
}
