import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

interface Cut {
  start: number;
  end: number;
}

/** Returns YAML without a field of the maps at some paths, and the paths at which it cannot be taken out; no other byte is changed. */
export function dropField(yaml: string, key: string, paths: (string | number)[][]): { yaml: string; left: (string | number)[][] } {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: false });
  const cuts = paths.map((path) => {
    const map = document.getIn(path, true);
    return isMap(map) ? cutOf(map, key, yaml) : undefined;
  });
  const written = cuts
    .filter((cut) => cut !== undefined)
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), yaml);
  return { yaml: written, left: paths.filter((_, index) => !cuts[index]) };
}

function cutOf({ items, flow }: YAMLMap, key: string, yaml: string): Cut | undefined {
  const at = items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const [pair, before, after] = [items[at], items[at - 1], items[at + 1]];
  const [start, end] = [startOf(pair), endOf(pair)];
  if (start === undefined || end === undefined) return undefined;
  if (!flow) return cutLine(start, end, startOf(after), yaml);
  const [from, to] = [endOf(before), startOf(after)];
  if (to !== undefined) return onlyIf(/^\s*,\s*$/.test(yaml.slice(end, to)), { start, end: to });
  return from === undefined ? undefined : onlyIf(/^\s*,\s*$/.test(yaml.slice(from, start)), { start: from, end });
}

/** Cuts a line; of one that has a comment, all but that, and of the first of a list's item all up to the next field. */
function cutLine(start: number, end: number, next: number | undefined, yaml: string): Cut | undefined {
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  if (yaml.slice(lineStart, start).trim() !== '') {
    return next === undefined ? undefined : onlyIf(yaml.slice(end, next).trim() === '', { start, end: next });
  }
  const [gap = ''] = /^[ \t]*(?:\r?\n)?/.exec(yaml.slice(end)) ?? [];
  const isAlone = /\n$/.test(gap) || end + gap.length === yaml.length;
  return { start: isAlone ? lineStart : start, end: end + gap.length };
}

function onlyIf(condition: boolean, cut: Cut): Cut | undefined {
  return condition ? cut : undefined;
}

function startOf(pair: Pair | undefined): number | undefined {
  return (pair?.key as Node | undefined)?.range?.[0];
}

function endOf(pair: Pair | undefined): number | undefined {
  return (pair?.value as Node | null | undefined)?.range?.[1];
}
