import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Root } from 'mdast';
import { walk } from '../../src/markdown/walk.ts';

const tree = (): Root => ({
  type: 'root',
  children: [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'a' }] },
    { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: 'b' }] }, { type: 'break' }] },
  ],
});

suite('A walk through a tree', () => {
  test('comes to every node in the order of the text, each with its parent', () => {
    const seen: string[] = [];
    walk(tree(), (node, parent) => seen.push(`${parent?.type} > ${node.type}`));
    assert.deepEqual(seen, [
      'undefined > root',
      'root > heading',
      'heading > text',
      'root > paragraph',
      'paragraph > emphasis',
      'emphasis > text',
      'paragraph > break',
    ]);
  });

  test('leaves out what is below a node if asked', () => {
    const seen: string[] = [];
    walk(tree(), (node) => {
      seen.push(node.type);
      return node.type === 'heading' || node.type === 'emphasis' ? 'skip' : undefined;
    });
    assert.deepEqual(seen, ['root', 'heading', 'paragraph', 'emphasis', 'break']);
  });

  test('comes to what is added on the way', () => {
    const seen: string[] = [];
    walk(tree(), (node) => {
      seen.push(node.type);
      if (node.type === 'heading') node.children = [{ type: 'inlineCode', value: 'c' }];
      if (node.type === 'paragraph') node.children.push({ type: 'footnoteReference', identifier: 'd' });
    });
    assert.deepEqual(seen, ['root', 'heading', 'inlineCode', 'paragraph', 'emphasis', 'text', 'break', 'footnoteReference']);
  });
});
