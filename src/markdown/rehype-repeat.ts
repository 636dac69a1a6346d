import type { Element, Root } from 'hast';
import { walk } from './walk.ts';

/**
 * Write a text as the templates do, so that a page repeats itself and compresses well: a class before an
 * address, a space where a line of the file ends.
 */
export function rehypeRepeat() {
  return (tree: Root): void => {
    walk(tree, (node, parent) => {
      if (node.type === 'text' && node.value !== '\n' && !isCode(parent)) node.value = node.value.replaceAll('\n', ' ');
      if (node.type === 'element' && node.properties.className) {
        const { className, ...others } = node.properties;
        node.properties = { className, ...others };
      }
    });
  };
}

function isCode(node: Root | Element | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'code';
}
