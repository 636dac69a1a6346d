import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/** Adds the style guide to the live preview, and to a build that asks for it; the published site has none. */
export function styleGuide(settings: Settings): AstroIntegration {
  return {
    name: 'readout-style-guide',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev' || settings.styleGuide) {
          injectRoute({ pattern: '/styleguide', entrypoint: new URL('../pages/_styleguide.astro', import.meta.url) });
        }
      },
    },
  };
}
