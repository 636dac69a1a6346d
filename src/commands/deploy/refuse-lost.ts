import { isBriefingPage, isPointPage } from '../folders/record-pages.ts';
import { Refusal } from '../run-plainly.ts';
import type { Digests } from './digest-files.ts';

/**
 * Throws if a site lacks a briefing or a point that the current release has: their addresses are permanent, so that this is more often a site of
 * another library than intent.
 */
export function refuseLost(site: Digests, current: Digests, link: string): void {
  const lost = Object.keys(current).filter((file) => (isBriefingPage(file) || isPointPage(file)) && !(file in site));
  const [first] = lost.toSorted((a, b) => (a < b ? -1 : 1));
  if (first === undefined) return;
  const isOne = lost.length === 1;
  const has = isOne ? 'a permanent address' : `${lost.length.toLocaleString('en')} permanent addresses`;
  const which = `${isOne ? '' : 'among them '}/${first.replace(/index\.html$/, '')}`;
  throw new Refusal(
    `${link} has ${has} that the last build lacks, ${which}. Make sure that CONTENT_DIR named the right library, and build again; if you mean to give ${isOne ? 'it' : 'them'} up, add "--drop-addresses".`,
  );
}
