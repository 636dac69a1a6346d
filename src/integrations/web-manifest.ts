import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { publication } from '../content.ts';
import type { Site } from '../views/view-context.ts';
import { COLOURS } from './cards/look.ts';

/** Write the web manifest, and the icons that it names in the sizes that devices request. */
export function webManifestFile(): AstroIntegration {
  return {
    name: 'readout-web-manifest',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const site = publication();
        writeFileSync(join(folder, 'manifest.webmanifest'), webManifest(site, COLOURS.paper));
        const { icon } = site.drawings;
        if (icon) writeFileSync(join(folder, ICON_FILE), icon);
        const drawing = icon ? withMargin(icon) : ownIcon(readFileSync(join(folder, ICON_FILE), 'utf8'));
        for (const size of ICON_SIZES) writeFileSync(join(folder, iconName(size)), await drawIcon(drawing, size));
      },
      // In the live preview there is no folder to write the icon to.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { icon } = request.originalUrl?.endsWith(`/${ICON_FILE}`) ? publication().drawings : {};
          if (icon) response.setHeader('content-type', 'image/svg+xml').end(icon);
          else next();
        });
      },
    },
  };
}

const ICON_FILE = 'favicon.svg';

/** Returns the icon without a publication's own: its path in the colour of the light scheme. */
function ownIcon(icon: string): string {
  const [, mark] = /<path d="([^"]+)"/.exec(icon) ?? [];
  if (!mark) throw new Error('public/favicon.svg has no "<path d=…>", from which the icons of the web manifest are drawn.');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 48 48"><path fill="${COLOURS.hues.agreed}" d="${mark}"/></svg>`;
}

/** Returns a square drawing with a margin, so that a device can crop it to a circle. */
function withMargin(icon: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-25 -25 150 150">${icon.replace('<svg', '<svg width="100" height="100"')}</svg>`;
}

/** Draws an icon on paper. */
async function drawIcon(svg: string, size: number): Promise<Buffer> {
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
function webManifest({ name, description, language }: Site, paper: string): string {
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
      { src: ICON_FILE, sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.map((size) => ({ src: iconName(size), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
