import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { ICON_SIZES, iconName, webManifest } from '../formats/web-manifest.ts';
import { publication } from '../site.ts';
import { COLOURS } from './cards/look.ts';

/** Write the web manifest, and the icons that it names in the sizes that devices ask for. */
export function webManifestFile(): AstroIntegration {
  return {
    name: 'readout-web-manifest',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, 'manifest.webmanifest'), webManifest(publication, COLOURS.paper));
        const icon = readFileSync(join(folder, 'favicon.svg'), 'utf8');
        for (const size of ICON_SIZES) writeFileSync(join(folder, iconName(size)), await drawIcon(icon, size));
      },
    },
  };
}

/** Draws the icon on paper, small enough that a device may cut it round. */
async function drawIcon(icon: string, size: number): Promise<Buffer> {
  const [, mark] = /<path d="([^"]+)"/.exec(icon) ?? [];
  if (!mark) throw new Error('public/favicon.svg has no "<path d=…>", from which the icons of the web manifest are drawn.');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 48 48"><path fill="${COLOURS.hues.agreed}" d="${mark}"/></svg>`;
  const image = await renderAsync(svg, { background: COLOURS.paper, fitTo: { mode: 'width', value: size } });
  return image.asPng();
}
