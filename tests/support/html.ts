import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Lists the elements of a page in their order. */
export function parsePage(html: string): Element[] {
  return descendants(parse(html).childNodes);
}

function descendants(nodes: Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...descendants(childrenOf(node))] : []));
}

/** Returns the nodes within an element; those of a template stand in a fragment of its own. */
function childrenOf(element: Element): Node[] {
  return 'content' in element ? (element as DefaultTreeAdapterTypes.Template).content.childNodes : element.childNodes;
}

/** Lists the elements within an element, in their order. */
export function within(element: Element): Element[] {
  return descendants(childrenOf(element));
}

/** Returns the value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Returns the text of an element as a reader sees it: runs of white space are one space. */
export function textOf(element: Element): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

/** Returns the text of an element as it is written. */
export function rawText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** Lists where the links within some elements lead, as the page writes it. */
export function linksOf(elements: Element[]): string[] {
  return elements.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []));
}
