import type { Element, Root } from 'hast';
import { walk } from './walk.ts';

/** Put each table into a box that scrolls within a narrow page, and express its alignment and column heads in modern HTML. */
export function rehypeTables() {
  return (tree: Root): void => {
    const tables: Element[] = [];
    walk(tree, (node) => {
      if (node.type !== 'element') return;
      if (node.tagName === 'table') tables.push(node);
      if (node.tagName === 'th') node.properties.scope = 'col';
      if (node.tagName === 'th' || node.tagName === 'td') setAlignment(node);
    });
    for (const [index, table] of tables.entries()) putIntoBox(table, index + 1);
  };
}

function setAlignment({ properties }: Element): void {
  const { align } = properties;
  delete properties.align;
  if (align === 'right' || align === 'center') properties.className = [align];
}

/** Wraps a table in a box. */
function putIntoBox(node: Element, number: number): void {
  const table: Element = { ...node };
  node.tagName = 'div';
  node.properties = { className: ['table'], role: 'group', ariaLabel: `Table ${number}`, tabIndex: 0 };
  node.children = [table];
}
