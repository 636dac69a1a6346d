import type { AstroIntegration } from 'astro';
import { ROUTES } from '../model/addresses/routes.ts';
import type { Settings } from '../settings.ts';

/** Adds to the live preview what only its authors need: every field, and the style guide, which a build may ask for. */
export function authorsPages({ styleGuide }: Settings): AstroIntegration {
  return {
    name: 'readout-authors-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const add = (route: string, page: string) =>
          injectRoute({ pattern: route.slice(0, -1), entrypoint: new URL(`../pages/${page}`, import.meta.url) });
        if (command === 'dev') add(ROUTES.writing, 'about/_writing.astro');
        if (command === 'dev' || styleGuide) add(ROUTES.styleGuide, '_styleguide.astro');
      },
    },
  };
}
