import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5';
import { FIND_WORDS } from '../../words/find-words.ts';
import { packPolicy } from './pack-briefing.ts';
import { waitingForFaces, withFaces } from './waiting-for-faces.ts';

/** What it takes to pack a page. */
export interface Packing {
  /** The absolute address of the page. */
  address: string;
  /** Reads the file of the site at an address, such as "/_astro/face.woff2". */
  readFile(href: string): Buffer;
  /** The styles of the box that searches the page for points and names. */
  styles: string;
  /** The script of that box. */
  script: string;
}

type Element = DefaultTreeAdapterTypes.Element;

const FIND = `<search class="find"><label>${FIND_WORDS.label} <input type="search" autocomplete="off"></label>
<ul aria-label="${FIND_WORDS.list}"></ul><span class="label" role="status"></span></search>`;

/**
 * Turns a page of the site into one file that opens from a disk: with fonts and styles inside, absolute links to other pages, without the site's scripts
 * and files, and with a box that searches it for points and names.
 */
export function packPage(html: string, { address, readFile, styles, script }: Packing): string {
  const tree = parse(withFaces(html));
  const remove = (element: Element): void => defaultTreeAdapter.detachNode(element);
  for (const element of elementsOf(tree)) {
    const { tagName } = element;
    const [rel, href, src] = ['rel', 'href', 'src'].map((name) => attribute(element, name)?.value);
    if (rel === 'stylesheet' && href) packSheet(element, href, readFile);
    else if (tagName === 'link' && rel !== 'canonical' && rel !== 'license') remove(element);
    else if (tagName === 'script' && (src || attribute(element, 'type')?.value === 'module')) remove(element);
    else if (isOf(element, 'site-header')) replaceContent(element, FIND);
    else if (tagName === 'style') packFonts(element, readFile);
    else if (src?.endsWith('.svg')) packPicture(element, src, readFile);
    else if (href !== undefined) setHref(element, href, address);
  }
  const body = elementsOf(tree).find(({ tagName }) => tagName === 'body');
  if (body) append(body, `<style>${styles}</style><script type="module">${script}</script>`);
  setPolicy([...elementsOf(tree)]);
  return serialize(tree);
}

/** Sets the policy last, when styles and scripts are final. */
function setPolicy(elements: Element[]): void {
  const policy = elements.map((element) => attribute(element, 'http-equiv') && attribute(element, 'content')).find((content) => content);
  const scripts = elements.filter((element) => element.tagName === 'script' && !attribute(element, 'type')?.value.includes('/'));
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  if (policy) policy.value = packPolicy(policy.value, scripts.map(textOf), styles.map(textOf));
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of [...node.childNodes]) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function attribute({ attrs }: Element, name: string) {
  return attrs.find((each) => each.name === name);
}

function isOf(element: Element, className: string): boolean {
  return attribute(element, 'class')?.value.split(' ').includes(className) ?? false;
}

function append(parent: Element, html: string): void {
  for (const child of parseFragment(html).childNodes) defaultTreeAdapter.appendChild(parent, child);
}

function replaceContent(element: Element, html: string): void {
  for (const child of [...element.childNodes]) defaultTreeAdapter.detachNode(child);
  append(element, html);
}

/** Points links within the page at their fragments, and all others at the site. */
function setHref(element: Element, href: string, address: string): void {
  const target = new URL(href, address);
  const same = target.href.split('#')[0] === address && target.hash !== '';
  const to = attribute(element, 'href');
  if (to) to.value = same ? target.hash : target.href;
}

/** Embeds a picture; lazy loading would leave it out of a page that is printed at once. */
function packPicture(element: Element, address: string, readFile: Packing['readFile']): void {
  const src = attribute(element, 'src');
  if (src) src.value = `data:image/svg+xml;base64,${readFile(address).toString('base64')}`;
  element.attrs = element.attrs.filter(({ name }) => name !== 'loading');
}

/** Puts the styles that a page links to into it, where the link was and for the same media. */
function packSheet(link: Element, href: string, readFile: Packing['readFile']): void {
  link.tagName = 'style';
  link.nodeName = 'style';
  link.attrs = link.attrs.filter(({ name }) => name === 'media');
  defaultTreeAdapter.insertText(link, readFile(href).toString());
  packFonts(link, readFile);
}

function packFonts({ childNodes }: Element, readFile: Packing['readFile']): void {
  for (const child of childNodes) {
    if (!('value' in child)) continue;
    child.value = waitingForFaces(child.value).replace(/url\("?(\/[^)"]+\.woff2)"?\)/g, (_, href: string) => {
      return `url(data:font/woff2;base64,${readFile(href).toString('base64')})`;
    });
  }
}
