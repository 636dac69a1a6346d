import { Graph, layout } from '@dagrejs/dagre';
import type { Tie } from '../../model/schema/briefing.ts';
import { TIES } from '../../model/schema/vocabulary.ts';
import { hedgeOf } from '../parts/term-view.ts';

/** An actor in the diagram of relationships: a box, given by its centre and its size. */
export interface TieBox {
  actor: string;
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A relationship in the diagram: a line with its label on it. */
interface TieLine {
  from: string;
  to: string;
  words: string;
  /** The line, as the path data of SVG; it ends at the edge of the second actor's box. */
  path: string;
  /** The centre of the label. */
  x: number;
  y: number;
  /** Whether the relationship is only predicted, likely or possible. */
  hedged: boolean;
  /** Whether it reads the same from both ends. */
  mutual: boolean;
}

/** A diagram of how actors are related, in pixels. */
export interface TiePicture {
  width: number;
  height: number;
  boxes: TieBox[];
  lines: TieLine[];
}

/** The widths of letters, in em: wider than those of the label face, so that no label overflows its box. */
const NAME = { letter: 0.6, size: 14, edge: 20, height: 30 };
const WORDS = { letter: 0.56, size: 12, edge: 12, height: 18 };

/**
 * Lays out how actors are related, from left to right, in layers that do not overlap; the same input always yields the same diagram. `nameOf`
 * returns the name of an actor by its id.
 */
export function tiePicture(ties: Tie[], nameOf: (actor: string) => string): TiePicture {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 10, ranksep: 18, marginx: 2, marginy: 2 });
  for (const actor of new Set(ties.flatMap(({ from, to }) => [from, to]))) {
    graph.setNode(actor, { width: widthOf(nameOf(actor), NAME), height: NAME.height });
  }
  for (const [index, tie] of ties.entries()) {
    graph.setEdge(tie.from, tie.to, { width: widthOf(wordsOf(tie), WORDS), height: WORDS.height, labelpos: 'c' }, String(index));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: graph.nodes().map((actor) => boxOf(actor, nameOf(actor), graph.node(actor))),
    lines: ties.map((tie, index) => lineOf(tie, graph.edge(tie.from, tie.to, String(index)))),
  };
}

function boxOf(actor: string, name: string, node: { x?: number; y?: number; width?: number; height?: number }): TieBox {
  const { x = 0, y = 0, width = 0, height = 0 } = node;
  return { actor, name, x: Math.round(x), y: Math.round(y), width: Math.round(width), height };
}

function lineOf(tie: Tie, edge: { points?: { x: number; y: number }[]; x?: number; y?: number }): TieLine {
  const { points = [], x = 0, y = 0 } = edge;
  const { label, inverse } = TIES[tie.tie];
  return {
    from: tie.from,
    to: tie.to,
    words: wordsOf(tie),
    path: `M${points.map((point) => `${Math.round(point.x)} ${Math.round(point.y)}`).join('L')}`,
    x: Math.round(x),
    y: Math.round(y),
    hedged: hedgeOf(tie) !== undefined,
    mutual: label === (inverse as string),
  };
}

function wordsOf(tie: Tie): string {
  const hedge = hedgeOf(tie);
  return hedge ? `${TIES[tie.tie].label} (${hedge})` : TIES[tie.tie].label;
}

function widthOf(text: string, { letter, size, edge }: { letter: number; size: number; edge: number }): number {
  return Math.ceil([...text].length * letter * size + edge);
}
