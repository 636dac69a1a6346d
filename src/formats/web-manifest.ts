import type { Publication } from './publication.ts';

/** The widths of the square pictures that stand for the site among programs. */
export const ICON_SIZES = [192, 512];

/** Returns the name of the file of such a picture. */
export function iconName(size: number): string {
  return `icon-${size}.png`;
}

/**
 * Writes what a device needs to keep the site among its programs (W3C Web Application Manifest). Its addresses are relative to the file,
 * so they hold under any path. The address of a page stays in sight, since it is what one cites.
 */
export function webManifest({ name, description, language }: Publication, paper: string): string {
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
