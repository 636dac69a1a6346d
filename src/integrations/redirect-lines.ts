import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { library } from '../content.ts';
import { formerAddresses } from '../model/library/former-ids.ts';
import { href } from '../site.ts';

/** Write `_redirects`, one line for each former address, for the hosts that read it; elsewhere, the page at that address redirects. */
export function redirectLines(): AstroIntegration {
  return {
    name: 'readout-redirect-lines',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lines = formerAddresses(library()).map(({ from, to }) => `${href(from)} ${href(to)} 301\n`);
        await writeFile(new URL('_redirects', dir), lines.join(''));
      },
    },
  };
}
