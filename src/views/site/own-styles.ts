import type { Site } from '../view-context.ts';

/** In a page from right to left, words from left to right, such as those of the interface and its dates, keep their order. */
const EACH_IN_ITS_ORDER =
  'html[dir=rtl] body,html[dir=rtl] body :is(th,td,a){text-align:right}' +
  ':is(p,h1,h2,h3,h4,li,dt,dd,th,td,caption,figcaption,summary,a,span){unicode-bidi:plaintext}';

/** Returns the rules of styles that only this publication has: its accent, and the order of words; nothing if it has none. */
export function ownStyles(accent: Site['accent'], direction?: 'rtl'): string | undefined {
  const rules = [
    ...(accent ? [`html:root{--accent:light-dark(${accent.light},${accent.dark})}`] : []),
    ...(direction ? [EACH_IN_ITS_ORDER] : []),
  ];
  return rules.length > 0 ? rules.join('') : undefined;
}
