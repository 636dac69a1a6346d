import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** An element of the tree of tags. */
export interface Tag {
  role: string;
  alt?: string;
  /** Of what a cell is the header. */
  scope?: string;
  /** The headers of a cell. */
  headers?: string[];
  children: (Tag | { type: 'content' | 'object' | 'annotation'; id: string })[];
}

/** A page of a PDF: the tree of its tags, what it draws, and its links. */
export interface TaggedPage {
  tree: Tag;
  /** What is drawn, in order: the number of the marked content that it is in, "decoration", or "nothing". */
  drawn: (number | 'decoration' | 'nothing')[];
  /** The texts by the number of their marked content; those outside of the tree under `OUTSIDE`. */
  texts: Map<number, string>;
  links: { id: string; words: string }[];
}

/** A PDF as a reader of tags sees it. */
export interface TaggedPdf {
  isMarked: boolean;
  language?: string;
  title?: string;
  showsTitle: boolean;
  pages: TaggedPage[];
}

interface Pdfjs {
  OPS: Record<string, number>;
  getDocument(source: object): { promise: Promise<Document> };
}
interface Document {
  numPages: number;
  getMarkInfo(): Promise<ReadonlyMap<string, boolean> | null>;
  getMetadata(): Promise<{ info: { Title?: string; Language?: string } }>;
  getViewerPreferences(): Promise<ReadonlyMap<string, unknown> | null>;
  getPage(number: number): Promise<Page>;
}
interface Page {
  getStructTree(): Promise<Tag>;
  getAnnotations(): Promise<{ id: string; subtype: string; contentsObj?: { str: string } }[]>;
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[][] }>;
  getTextContent(options: object): Promise<{ items: { type?: string; id?: string; str?: string }[] }>;
}

const tools = createRequire(new URL('../tools/package.json', import.meta.url));
const { OPS, getDocument }: Pdfjs = await import(pathToFileURL(tools.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href);

/** Reads what a PDF says to those who do not see it. */
export async function readTaggedPdf(bytes: Buffer): Promise<TaggedPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const pages: TaggedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
  return {
    isMarked: (await pdf.getMarkInfo())?.get('Marked') === true,
    language: info.Language,
    title: info.Title,
    showsTitle: (await pdf.getViewerPreferences())?.get('DisplayDocTitle') === true,
    pages,
  };
}

async function readPage(page: Page): Promise<TaggedPage> {
  const annotations = await page.getAnnotations();
  return {
    tree: await page.getStructTree(),
    drawn: readDrawn(await page.getOperatorList()),
    texts: readTexts(await page.getTextContent({ includeMarkedContent: true })),
    links: annotations.filter(({ subtype }) => subtype === 'Link').map(({ id, contentsObj }) => ({ id, words: contentsObj?.str ?? '' })),
  };
}

const DRAWING = ['showText', 'constructPath', 'shadingFill', 'paintImageXObject', 'paintImageMaskXObject', 'paintInlineImageXObject'];
const DRAWS = new Set(DRAWING.map((name) => OPS[name]));

function readDrawn({ fnArray, argsArray }: Awaited<ReturnType<Page['getOperatorList']>>): TaggedPage['drawn'] {
  const within: TaggedPage['drawn'] = [];
  return fnArray.flatMap((operator, index) => {
    const [tag, number] = argsArray[index] ?? [];
    const around = within.at(-1) ?? 'nothing';
    if (operator === OPS.beginMarkedContent) within.push((tag as { name?: string }).name === 'Artifact' ? 'decoration' : around);
    else if (operator === OPS.beginMarkedContentProps) within.push(typeof number === 'number' ? number : around);
    else if (operator === OPS.endMarkedContent) within.pop();
    return DRAWS.has(operator) && !(operator === OPS.constructPath && tag === OPS.endPath) ? [within.at(-1) ?? 'nothing'] : [];
  });
}

/** Returns the number of the marked content that an identifier ends with. */
export function contentNumber(id: string): number {
  return Number(/_mc(\d+)$/.exec(id)?.[1]);
}

/** The number of what is in no content of the tree. */
export const OUTSIDE = Number.NaN;

function readTexts({ items }: Awaited<ReturnType<Page['getTextContent']>>): Map<number, string> {
  const texts = new Map<number, string>();
  const within: number[] = [];
  for (const { type, id = '', str = '' } of items) {
    const around = within.at(-1) ?? OUTSIDE;
    if (type?.startsWith('beginMarkedContent')) within.push(id ? contentNumber(id) : around);
    else if (type === 'endMarkedContent') within.pop();
    else texts.set(around, (texts.get(around) ?? '') + str);
  }
  return texts;
}
