import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { parseEntryLink } from '../model/addresses/entry-links.ts';
import { entryPath, withBase } from '../model/addresses/paths.ts';
import { walk } from './walk.ts';

/** An address of a Markdown link that names no entry, with the place of the link. */
export interface PlacedAddress {
  address: string;
  line: number;
  column: number;
}

declare module 'vfile' {
  interface DataMap {
    addresses: PlacedAddress[];
  }
}

interface Options {
  /** The id of the briefing whose page fragments refer to. */
  briefing: string;
  /** The base path of the site. */
  base: string;
  /** Whether the text also appears on pages other than the briefing's. */
  elsewhere?: boolean;
}

/** Record the addresses of links that name no entry in `file.data.addresses`; in a text that appears on several pages, point fragments at the briefing's. */
export function remarkAddresses({ briefing, base, elsewhere }: Options) {
  return (tree: Root, file: VFile): void => {
    const addresses: PlacedAddress[] = [];
    walk(tree, (node) => {
      if ((node.type !== 'link' && node.type !== 'definition') || parseEntryLink(node.url)) return;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      addresses.push({ address: node.url, line, column });
      if (elsewhere && node.url.startsWith('#')) node.url = withBase(entryPath('briefings', briefing), base) + node.url;
    });
    file.data.addresses = addresses;
  };
}
