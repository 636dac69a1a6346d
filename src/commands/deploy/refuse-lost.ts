import { isBriefingPage, isPointPage } from '../folders/record-pages.ts';
import { Refusal } from '../run-plainly.ts';
import type { Digests } from './digest-files.ts';

/**
 * Throws if a site lacks a briefing or a point that the current release has: their addresses are permanent, so a loss is more likely a build of
 * another library than intended.
 */
export function refuseLost(site: Digests, current: Digests, link: string): void {
  const lost = Object.keys(current).filter((file) => (isBriefingPage(file) || isPointPage(file)) && !(file in site));
  const [first] = lost.toSorted((a, b) => (a < b ? -1 : 1));
  if (first === undefined) return;
  const isOne = lost.length === 1;
  const has = isOne ? 'a permanent address' : `${lost.length.toLocaleString('en')} permanent addresses`;
  const which = `${isOne ? ':' : ', among them'} /${first.replace(/index\.html$/, '')}`;
  throw new Refusal(
    `The site at ${link} has ${has} that the last build lacks${which}. Make sure that CONTENT_DIR names the right library, and build again; to give ${isOne ? 'it' : 'them'} up, deploy with "--drop-addresses".`,
  );
}
