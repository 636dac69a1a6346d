import type { Reuse } from '../../../reuse/reuse.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { type SiteFiles, textOf } from './site-files.ts';

/** A place in this site: a file, and the fragment of an element in it, which may be empty. */
interface Place {
  file: string;
  fragment: string;
  /** Both as one text. */
  text: string;
  /** Whether the fragment is among those to look for. */
  isNoted: boolean;
}

/** Where a link leads: nowhere (an invalid address, or a file that does not exist), to another host, or to a place in this site. */
type Target = 'no address' | 'no file' | 'elsewhere' | Place;

/** Links that lead to the same place from every page, and have no letter but those that stand for bytes. */
const KEPT = /^\/[\0-\xff]*$/;

/**
 * Reads the pages of a site one by one, and finds the internal links that lead to no file, or to no element in it. The links of what was
 * taken over from the last build are known from there.
 */
export function checkLinks(site: SiteFiles, base: string, origin: string, reuse?: Reuse) {
  const findings: string[] = [];
  const wanted = new Map<string, Map<string, string>>();
  // Most links occur on many pages and lead to the same place from each; a large library has millions of links, so each is looked up once.
  const known = new Map<string, Target>();
  const targetAt = (link: string, here: URL): Target => {
    const found = known.get(link);
    if (found) return found;
    const target = targetOf(link, here, base, site);
    // A substring keeps the whole string, here a page, in memory, so a copy is stored.
    if (KEPT.test(link)) known.set(Buffer.from(link, 'latin1').toString('latin1'), target);
    return target;
  };
  return {
    note(page: string, { links, ids }: ReadPage): void {
      const here = new URL(`${base}${page.replace(/index\.html$/, '')}`, origin);
      const group = reuse?.groupAt(page);
      for (const link of links) {
        if (isPlainFragment(link) && ids.has(link.slice(1))) {
          group?.links.add(page);
          continue;
        }
        const target = targetAt(link, here);
        if (target === 'elsewhere') continue;
        if (target === 'no address') findings.push(`${page}: "${textOf(link)}" is not an address.`);
        else if (target === 'no file') findings.push(`${page}: "${textOf(link)}" leads to a file that does not exist.`);
        else {
          const { file, fragment, text } = target;
          const isElsewhere = fragment !== '' && file.endsWith('.html') && !(file === page && ids.has(fragment));
          if (isElsewhere && !target.isNoted) {
            noteFragment(wanted, file, fragment, page);
            target.isNoted = true;
          }
          group?.links.add(isElsewhere ? text : file);
        }
      }
    },
    /** Checks the links of a group of files that was taken over. */
    noteTaken(name: string, links: Iterable<string>): void {
      for (const link of links) {
        const [, file = '', fragment] = /^([^#]*)#?(.*)$/s.exec(link) ?? [];
        if (!site.files.has(file)) findings.push(`${name}: "/${file}" leads to a file that does not exist.`);
        else if (fragment) noteFragment(wanted, file, fragment, name);
      }
    },
    findDead: (): string[] => [...findings, ...findDeadFragments(site, wanted, reuse)],
    /** Returns the fragments that each file has, of those that some page links to; only true if nothing was found dead. */
    fragments: (): Record<string, string[]> => Object.fromEntries(Array.from(wanted, ([file, its]) => [file, [...its.keys()]])),
  };
}

/** Tells whether a link is a fragment in which nothing has to be decoded, as most are. */
function isPlainFragment(link: string): boolean {
  return /^#[\w-]+$/.test(link);
}

function targetOf(read: string, here: URL, base: string, { files }: SiteFiles): Target {
  const link = textOf(read);
  if (!URL.canParse(link, here)) return 'no address';
  const to = new URL(link, here);
  if (to.origin !== here.origin) return 'elsewhere';
  // A host may have other sites, to which an author may link in full; internal links begin with the base path.
  if (/^https?:/i.test(link) && !to.pathname.startsWith(base)) return 'elsewhere';
  try {
    // A directive for the browser, such as ":~:text=", is not part of the fragment.
    const fragment = decodeURIComponent(to.hash.slice(1)).replace(/:~:.*/s, '');
    const file = fileAt(to, base);
    return file !== undefined && files.has(file) ? { file, fragment, text: `${file}#${fragment}`, isNoted: false } : 'no file';
  } catch {
    return 'no address';
  }
}

/** Returns the file that a host answers an address with. */
function fileAt({ pathname }: URL, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Records that a page links to a fragment of a file. */
function noteFragment(wanted: Map<string, Map<string, string>>, file: string, fragment: string, page: string): void {
  const fragments = wanted.get(file) ?? new Map<string, string>();
  wanted.set(file, fragments.set(fragment, page));
}

/** Reads a page a second time rather than storing the ids of all pages, of which a large library has millions. */
function findDeadFragments({ read }: SiteFiles, wanted: Map<string, Map<string, string>>, reuse?: Reuse): string[] {
  return Array.from(wanted).flatMap(([file, all]) => {
    const fragments = Array.from(all).filter(([fragment]) => !reuse?.hasFragment(file, fragment));
    if (fragments.length === 0) return [];
    const { ids } = readPage(read(file));
    return fragments
      .filter(([fragment]) => !ids.has(fragment))
      .map(([fragment, page]) => `${page}: "#${fragment}" leads to an element that ${file} does not have.`);
  });
}
