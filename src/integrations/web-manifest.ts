import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { publication } from '../site.ts';
import type { Publication } from '../views/view-context.ts';
import { COLOURS } from './cards/look.ts';

/** Write the web manifest, and the icons that it names in the sizes that devices request. */
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

/** Draws the icon on paper, small enough for a device to crop it to a circle. */
async function drawIcon(icon: string, size: number): Promise<Buffer> {
  const [, mark] = /<path d="([^"]+)"/.exec(icon) ?? [];
  if (!mark) throw new Error('public/favicon.svg has no "<path d=…>", from which the icons of the web manifest are drawn.');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 48 48"><path fill="${COLOURS.hues.agreed}" d="${mark}"/></svg>`;
  const image = await renderAsync(svg, { background: COLOURS.paper, fitTo: { mode: 'width', value: size } });
  return image.asPng();
}

/** The widths of the site's square icons. */
const ICON_SIZES = [192, 512];

/** Returns the file name of an icon. */
function iconName(size: number): string {
  return `icon-${size}.png`;
}

/**
 * Returns what a device needs to install the site (W3C Web Application Manifest). Its addresses are relative to the file,
 * so they work under any path. The address of a page stays visible, since it is what readers cite.
 */
function webManifest({ name, description, language }: Publication, paper: string): string {
  const manifest = {
    name,
    short_name: name,
    description,
    lang: language,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.map((size) => ({ src: iconName(size), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
