import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { modeIn } from './mode-in.ts';

/** A key of version 0.1 of the content, and what it has become. */
interface Move {
  /** The path to the key; "*" matches each item of a list. */
  within: readonly string[];
  from: string;
  to: (value: unknown) => Moved | undefined;
}

interface Moved {
  key: string;
  value: unknown;
}

const MOVES: Move[] = [
  { within: ['event'], from: 'place', to: placeOrMode },
  { within: ['delegations', '*'], from: 'party', to: (value) => ({ key: 'actor', value }) },
  { within: ['delegations', '*'], from: 'capacity', to: (value) => ({ key: 'capacities', value: listOf(value) }) },
  {
    within: ['actors', '*'],
    from: 'besideTheTable',
    to: (value) => ({ key: 'presence', value: typeof value === 'boolean' ? (value ? 'in-the-place' : 'not-stated') : value }),
  },
  { within: ['redLines', '*'], from: 'holder', to: (value) => ({ key: 'holders', value: listOf(value) }) },
  {
    within: ['floated', '*'],
    from: 'raisedBy',
    to: (value) => (typeof value === 'string' ? { key: 'raisedBy', value: [value] } : undefined),
  },
];

function placeOrMode(value: unknown): Moved {
  const mode = modeIn(value);
  return mode ? { key: 'mode', value: mode } : { key: 'places', value: listOf(value) };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Returns the frontmatter of a briefing with the keys of version 0.1 in their present places, and the paths at which they were written. */
export function readFormerKeys(data: unknown): { data: unknown; former: string[][] } {
  const former: string[][] = [];
  let moved = data;
  for (const move of MOVES) moved = moveIn(moved, move, move.within, [], former);
  return { data: moved, former };
}

function moveIn(data: unknown, move: Move, [step, ...rest]: readonly string[], path: string[], former: string[][]): unknown {
  if (step === undefined) return isRecord(data) ? moveKey(data, move, path, former) : data;
  if (step === '*') {
    return Array.isArray(data) ? data.map((item, index) => moveIn(item, move, rest, [...path, String(index)], former)) : data;
  }
  if (!isRecord(data) || !(step in data)) return data;
  return { ...data, [step]: moveIn(data[step], move, rest, [...path, step], former) };
}

function moveKey(data: Record<string, unknown>, { from, to }: Move, path: string[], former: string[][]): Record<string, unknown> {
  const moved = from in data ? to(data[from]) : undefined;
  if (!moved || (moved.key !== from && moved.key in data)) return data;
  former.push([...path, from]);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => (key === from ? [moved.key, moved.value] : [key, value])));
}

/** Returns where a file of version 0.1 has a value that is read at a path. */
export function formerPath(path: readonly (string | number)[]): (string | number)[] {
  const [list, second, third] = path;
  const move = MOVES.find(({ within, from }) => {
    const key = within.length === 1 ? second : third;
    return within[0] === list && key !== undefined && NEW_KEYS[from]?.includes(String(key));
  });
  return move ? [...path.slice(0, move.within.length), move.from] : [...path];
}

/** Returns the present names of a key of version 0.1 that a group of fields has as well; it can be read only without them. */
export function presentKeys(key: string, group: object): string[] {
  const present = Object.hasOwn(NEW_KEYS, key) ? (NEW_KEYS[key] ?? []) : [];
  return present.some((each) => Object.hasOwn(group, each)) ? present : [];
}

const NEW_KEYS: Record<string, string[]> = {
  place: ['places', 'mode'],
  party: ['actor'],
  capacity: ['capacities'],
  besideTheTable: ['presence'],
  holder: ['holders'],
  raisedBy: ['raisedBy'],
};

/** Returns YAML with the keys of version 0.1 rewritten and everything else unchanged, and how often each key was rewritten. */
export function rewriteFormerKeys(yaml: string): { yaml: string; moved: Map<string, number> } {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: false });
  const moved = new Map<string, number>();
  const edits = MOVES.flatMap((move) =>
    findPairs(document.contents, move).flatMap((pair) => {
      const edit = editOf(pair, move, yaml);
      if (edit) moved.set(move.from, (moved.get(move.from) ?? 0) + 1);
      return edit ?? [];
    }),
  );
  const written = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, words }) => text.slice(0, start) + words + text.slice(end), yaml);
  return { yaml: written, moved };
}

function findPairs(root: unknown, { within, from }: Move): Pair[] {
  const maps = within.reduce<unknown[]>(
    (nodes, step) =>
      nodes.flatMap((node) => (step === '*' ? (isSeq(node) ? node.items : []) : isMap(node) ? (node.get(step, true) ?? []) : [])),
    [root],
  );
  return maps.flatMap((node) => (isMap(node) ? node.items.filter(({ key }) => isScalar(key) && key.value === from) : []));
}

function editOf({ key, value }: Pair, { to }: Move, yaml: string): { start: number; end: number; words: string } | undefined {
  const [start, keyEnd] = (key as Node).range ?? [];
  const [from, end] = (value as Node | null)?.range ?? [];
  const given = isScalar(value) ? value.value : isSeq(value) ? value.toJSON() : undefined;
  const moved = to(given);
  if (given === undefined || !moved || start === undefined || keyEnd === undefined || from === undefined || end === undefined)
    return undefined;
  if (isSeq(value)) return { start, end: keyEnd, words: moved.key };
  const written = yaml.slice(from, end).trimEnd();
  const item = /^(?:[|>]|[^"'][\s\S]*[,[\]{}])/.test(written) ? JSON.stringify(given) : written;
  return { start, end: from + written.length, words: `${moved.key}: ${Array.isArray(moved.value) ? `[${item}]` : moved.value}` };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
