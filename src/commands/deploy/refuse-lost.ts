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
  const has = lost.length === 1 ? 'a permanent address' : `${lost.length.toLocaleString('en')} permanent addresses`;
  const example = `${lost.length === 1 ? '' : 'the first '}/${first.replace(/index\.html$/, '')}`;
  throw new Refusal(
    `${link} has ${has} that the last build lacks: ${example}. Make sure that CONTENT_DIR named the right library, and build again; if you mean to give ${lost.length === 1 ? 'it' : 'them'} up, add "--drop-addresses".`,
  );
}
