import { type DefaultTreeAdapterTypes as Html, parseFragment } from 'parse5';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

type Element = Html.Element;

/** What a drawing may be made of: shapes and words, which load nothing and do nothing. */
const SHAPES =
  'svg g path rect circle ellipse line polyline polygon title desc defs linearGradient radialGradient stop clipPath mask'.split(' ');

/** An attribute that can only place or paint: no script, no address but that of a part of the drawing, no style. */
const PAINTS =
  /^(?:xmlns|id|role|viewBox|version|width|height|[xyrd]|[cr][xy]|[xy][12]|f[xyr]|points|transform|offset|gradientUnits|gradientTransform|preserveAspectRatio|clip-path|clip-rule|clipPathUnits|mask|maskUnits|color|opacity|aria-hidden|aria-label|(?:fill|stroke|stop)(?:-[a-z]+)?)$/;
const LOADS = /url\(\s*(?!["']?#)|:\/\/|javascript:|data:/i;

/** The largest drawing, in bytes: every page has the logo in it. */
const MOST = 16 * 1024;

/** Reads a drawing in SVG; what could load, run or hide something is a problem, and so is a drawing without a "viewBox". */
export function readDrawing(path: string, { square }: { square: boolean }): { svg?: string; problems: Problem[] } {
  const read = readText(path, MOST);
  if ('refusal' in read) return { problems: [{ file: path, ...read.refusal }] };
  const { childNodes } = parseFragment(read.text, { sourceCodeLocationInfo: true });
  const problems: Problem[] = [];
  const refuse = (node: Html.Node, message: string) => {
    const { startLine: line = 1, startCol: column = 1 } = node.sourceCodeLocation ?? {};
    problems.push({ file: path, line, column, rule: 'unsafe-drawing', message });
  };
  const [root, ...others] = childNodes.filter((node) => 'tagName' in node) as Element[];
  if (root?.tagName !== 'svg' || others.length > 0) {
    problems.push({
      file: path,
      line: 1,
      column: 1,
      rule: 'unsafe-drawing',
      message: 'The file is not one drawing in SVG. Export it as SVG.',
    });
    return { problems };
  }
  check(root, refuse);
  const [, , width = 0, height = 0] = (root.attrs.find(({ name }) => name === 'viewBox')?.value ?? '').split(/[\s,]+/).map(Number);
  if (!(width > 0 && height > 0))
    refuse(root, 'The drawing has no "viewBox", so its size is unknown. Add one, such as viewBox="0 0 32 32".');
  else if (square && width !== height) refuse(root, `The icon is ${width} by ${height} and has to be square. Change its "viewBox".`);
  return { ...(problems.length === 0 && { svg: read.text.slice(root.sourceCodeLocation?.startOffset).trim() }), problems };
}

function check(element: Element, refuse: (node: Html.Node, message: string) => void): void {
  const { tagName, attrs, childNodes } = element;
  if (!SHAPES.includes(tagName)) {
    refuse(element, `A drawing may not have <${tagName}>: only shapes and gradients. Turn it into paths, or remove it.`);
    return;
  }
  for (const { name, value } of attrs) {
    if (PAINTS.test(name) && !LOADS.test(name === 'xmlns' ? '' : value)) continue;
    refuse(element, `A drawing may not have ${name}="${value.slice(0, 40)}". Remove it; colours go into "fill" and "stroke".`);
  }
  for (const child of childNodes) {
    if ('tagName' in child) check(child, refuse);
    else if (child.nodeName === '#comment') refuse(child, 'A drawing may not have comments, which every page would carry. Remove it.');
  }
}
