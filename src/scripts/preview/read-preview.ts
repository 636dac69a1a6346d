// What a preview of a link says: a few lines of the page that the link leads to. Nothing of it is in the page with the link.
import { parsePage } from './parse-page.ts';

/** Reads the lines of a preview from the page that a link leads to, and from the place in it that the fragment names. */
type Reader = (page: Document, fragment: string) => (Element | null | undefined)[];

/** How many passages of a place in a source are shown at most. */
const MAX_PASSAGES = 3;

/** By their addresses, the links that have a preview. */
const READERS: [address: RegExp, read: Reader][] = [
  [/\/(?:actors|topics)\/[^/]+\/$/, readEntry],
  [/\/sources\/[^/]+\/(?:#.+)?$/, readPassage],
  [/\/briefings\/[^/]+\/#?[aroufu]\d+\/?$/, readPoint],
  [/\/about\/#.+$/, readTerm],
];

const pages = new Map<string, Promise<Document>>();
const addressOf = ({ pathname, hash }: HTMLAnchorElement): string => pathname + hash;
const readerOf = (link: HTMLAnchorElement) => READERS.find(([address]) => address.test(addressOf(link)))?.[1];

/** Tells whether a link has a preview. */
export function hasPreview(link: HTMLAnchorElement): boolean {
  return readerOf(link) !== undefined;
}

/** Returns the lines of the preview of a link; none if its page cannot be had or says no more than the line with the link. */
export async function readPreview(link: HTMLAnchorElement): Promise<HTMLElement[]> {
  const read = readerOf(link);
  try {
    // The preview of a point in its briefing comes from its own page.
    const page = await pageAt(
      addressOf(link)
        .replace(/#([aroufu]\d+)$/, '$1/')
        .replace(/#.*/, ''),
    );
    const lines = read?.(page, link.hash.slice(1)).flatMap((part, index) => (part ? (lineOf(part, index === 1) ?? []) : [])) ?? [];
    const isSaid = read === readPoint && link.closest('li, td, p')?.textContent.includes(lines[1]?.textContent ?? '');
    return isSaid ? [] : lines;
  } catch {
    return [];
  }
}

/** Returns a page of the site, fetched once; nothing in it runs. */
function pageAt(address: string): Promise<Document> {
  const asked = pages.get(address) ?? requestPage(address);
  pages.set(address, asked);
  asked.catch(() => pages.delete(address));
  return asked;
}

async function requestPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers with ${response.status}`);
  return parsePage(await response.text());
}

function lineOf(part: Element, isTitle: boolean): HTMLElement | undefined {
  const text = part.textContent.replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  const line = document.createElement(isTitle ? 'b' : 'p');
  line.textContent = text;
  if (part.matches('.label, li')) line.className = 'label';
  for (const name of ['lang', 'dir']) {
    const value = part.getAttribute(name);
    if (value) line.setAttribute(name, value);
  }
  return line;
}

function readEntry(page: Document): ReturnType<Reader> {
  const role = page.querySelector('[aria-labelledby="role"] li:last-child');
  for (const source of role?.querySelectorAll('.label') ?? []) source.remove();
  return [...['.label', 'h1', '.text'].map((part) => page.querySelector(`.entry header ${part}`)), role];
}

function readPassage(page: Document, fragment: string): ReturnType<Reader> {
  const place = fragment ? page.getElementById(fragment) : null;
  const words = place?.nextElementSibling?.querySelectorAll('p') ?? [];
  if (!place || words.length === 0) return readEntry(page);
  for (const other of place.querySelectorAll('.label')) other.remove();
  const passages = Array.from(words, (each) => each.querySelector('q') ?? each);
  const [shortened, whole] = [passages.filter(isShortened), passages.filter((each) => !isShortened(each))];
  const further = shortened.filter((each) => !whole.some((other) => endsOf(each).every((end) => other.textContent.includes(end))));
  return [page.querySelector('.entry h1'), place, ...[...whole, ...further].slice(0, MAX_PASSAGES)];
}

/** Returns the first and the last words of a passage that is not given whole. */
const endsOf = ({ textContent }: Element): string[] => textContent.replace(/[“”]/g, '').trim().split(' … ');
const isShortened = (passage: Element): boolean => endsOf(passage).length > 1;

function readPoint(page: Document): ReturnType<Reader> {
  for (const link of page.querySelectorAll('.status-notice a')) link.remove();
  const header = page.querySelector('.record header');
  const head = ['.title .mark', 'h1', '.basis-line'].map((part) => header?.querySelector(part));
  const basis = ['.agreement', '.status-notice'].map((part) => page.querySelector(`.record ${part}`));
  return [...head, ...basis, header?.querySelector('nav li:nth-child(2), p.label:first-child')];
}

function readTerm(page: Document, fragment: string): ReturnType<Reader> {
  const term = page.getElementById(fragment);
  const title = term?.closest('section')?.querySelector('h2');
  return term?.nextElementSibling ? [title, term, term.nextElementSibling] : [];
}
