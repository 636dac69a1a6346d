import { deflateSync, inflateSync } from 'node:zlib';

/** The lines that draw one content of the tree, with its number and how it begins, or what is between two. */
interface Run {
  content?: { number: string; opens: string };
  lines: string[];
}

const DRAWS = /(?:^| )(?:Tj|f\*?|S|s|B\*?|b\*?|Do|sh)$/;
const SAYS = /(?:^| )(?:Tj|Do)$/;

/** Marks what the pages of a PDF draw to look at, such as the rules of a table, as decoration, and takes it from the tree. */
export function markDecoration(objects: Map<number, string>): void {
  const decoration = new Set<string>();
  for (const [number, object] of objects) {
    const drawing = Number(/\n\/Contents (\d+) 0 R/.exec(object)?.[1]);
    if (!object.startsWith('<</Type /Page\n') || !drawing) continue;
    const { drawn, contents } = markDrawn(unpack(objects.get(drawing) ?? ''));
    objects.set(drawing, pack(drawn));
    for (const content of contents) decoration.add(`${number} ${content}`);
  }
  for (const [number, object] of objects)
    if (object.startsWith('<</Type /StructElem\n')) objects.set(number, withoutContents(object, decoration));
}

/** Returns what a page draws with its decoration marked, and the numbers of the contents of the tree that were only that. */
function markDrawn(drawing: string): { drawn: string; contents: string[] } {
  const contents: string[] = [];
  const drawn = splitDrawing(drawing).flatMap(({ content, lines }) => {
    if (content && lines.some((line) => SAYS.test(line))) return [content.opens, ...lines, 'EMC'];
    if (content) contents.push(content.number);
    return lines.some((line) => DRAWS.test(line)) ? ['/Artifact BMC', ...lines, 'EMC'] : lines;
  });
  return { drawn: drawn.join('\n'), contents };
}

/** Splits what a page draws; within a content, marks tell how letters that are joined or run from right to left are read. */
function splitDrawing(drawing: string): Run[] {
  const runs: Run[] = [];
  let run: Run = { lines: [] };
  let marks = 0;
  const begin = (content?: Run['content']) => {
    runs.push(run);
    run = { content, lines: [] };
  };
  for (const line of drawing.split('\n')) {
    const [, number] = /\/MCID (\d+) >>BDC$/.exec(line) ?? [];
    if (number !== undefined) begin({ number, opens: line });
    else if (line === 'EMC' && marks === 0) begin();
    else {
      run.lines.push(line);
      if (/B[DM]C$/.test(line)) marks += 1;
      else if (line === 'EMC') marks -= 1;
    }
  }
  return [...runs, run];
}

const CHILDREN = /(\n\/K )(?:(\d+)(?=[>\n])(?! 0 R)|\[([^\]]*)\])/;
const CHILD = /<<\/Type \/MCR\n\/Pg (?<page>\d+) 0 R\n\/MCID (?<there>\d+)>>|<<[^>]*>>|\d+ 0 R|(?<here>\d+)/g;

function withoutContents(element: string, decoration: ReadonlySet<string>): string {
  const page = /\n\/Pg (\d+) 0 R/.exec(element)?.[1];
  return element.replace(CHILDREN, (_, key: string, only: string | undefined, list = '') => {
    const kept = Array.from((only ?? list).matchAll(CHILD) as Iterable<RegExpExecArray>).filter(({ groups = {} }) => {
      return !decoration.has(`${groups.page ?? page} ${groups.there ?? groups.here}`);
    });
    return `${key}[${kept.map(([child]) => child).join(' ')}]`;
  });
}

function unpack(stream: string): string {
  const [, data = ''] = /stream\n([\s\S]*)\nendstream/.exec(stream) ?? [];
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

function pack(drawn: string): string {
  const data = deflateSync(Buffer.from(drawn, 'latin1')).toString('latin1');
  return `<</Filter /FlateDecode\n/Length ${data.length}>> stream\n${data}\nendstream\n`;
}
