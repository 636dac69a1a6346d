import type { Element, Root } from 'hast';

/** Put a link to itself, with its number, into each numbered paragraph. */
export function rehypeParagraphNumbers() {
  return (tree: Root): void => {
    for (const node of tree.children) {
      if (node.type !== 'element' || node.tagName !== 'p' || !node.properties.id) continue;
      node.children.push(numberLink(String(node.properties.id)));
    }
  };
}

function numberLink(id: string): Element {
  const number = id.slice(1);
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${id}`, className: ['paragraph-number'], ariaLabel: `Link to paragraph ${number}` },
    children: [{ type: 'text', value: number }],
  };
}
