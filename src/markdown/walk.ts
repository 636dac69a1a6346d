import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

type Nodes = HtmlNodes | MarkdownNodes;

/** The parts of a tree that begins with a node of a kind. */
type Within<N extends Nodes> = N extends MarkdownNodes ? MarkdownNodes : HtmlNodes;

/** What may have others in it. */
type Parents<N extends Nodes> = Extract<Within<N>, { children: unknown[] }>;

/**
 * Calls a function with a node and all below it, in the order of the text, each with its parent; if the function returns 'skip', what is
 * below the node is left out. The general `unist-util-visit` names a function for each node and copies the list of those above it: in
 * a large library, that is a second or two of each reading.
 */
export function walk<N extends Nodes>(tree: N, visit: (node: Within<N>, parent?: Parents<N>) => unknown): void {
  enter(tree as unknown as Within<N>, undefined);

  function enter(node: Within<N>, parent: Parents<N> | undefined): void {
    if (visit(node, parent) === 'skip' || !('children' in node)) return;
    // The function may add to the children, or exchange them.
    for (let index = 0; index < node.children.length; index++) enter(node.children[index] as Within<N>, node as unknown as Parents<N>);
  }
}
