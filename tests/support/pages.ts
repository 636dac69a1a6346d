import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attribute, type Element, parsePage } from './html.ts';
import type { Site } from './sites.ts';

/** A built page. */
export interface BuiltPage {
  /** Its address from the root of the host. */
  path: string;
  elements: Element[];
  ids: string[];
  /** Whether it is a former address, which leads to another page at once. */
  moved: boolean;
  /** Whether search engines are asked to leave it out. */
  hidden: boolean;
}

/** Lists the files of a built site, each by its address from the root of the host. */
export function listFiles({ folder, base }: Site): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(
    entries.map(
      ({ parentPath, name }) =>
        base +
        join(parentPath, name)
          .slice(folder.length + 1)
          .replaceAll(sep, '/'),
    ),
  );
}

/** Reads every page of a built site, by its address from the root of the host. */
export function readPages(site: Site): Map<string, BuiltPage> {
  const pages = [...listFiles(site)].filter((file) => file.endsWith('.html')).map((file) => readPage(site, file));
  return new Map(pages.map((page) => [page.path, page]));
}

function readPage({ folder, base }: Site, file: string): BuiltPage {
  const elements = parsePage(readFileSync(join(folder, file.slice(base.length)), 'utf8'));
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  return {
    path: file.replace(/index\.html$/, ''),
    elements,
    ids: elements.flatMap((element) => attribute(element, 'id') ?? []),
    moved: metas.some((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'refresh'),
    hidden: metas.some((meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content')?.includes('noindex')),
  };
}

/** Returns one page of a built site by its address from the root of the site; throws if there is none. */
export function pageAt(site: Site, path: string): BuiltPage {
  return readPage(site, `${site.base}${path.slice(1)}index.html`);
}
