import type { AstroIntegration } from 'astro';
import { report } from '../stages.ts';

/** Report each page when it is built, so that a build can show its progress. */
export function pageProgress(): AstroIntegration {
  return {
    name: 'readout-page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        report('compile');
        setPrerenderer((prerenderer) => {
          let [done, total] = [0, 0];
          return {
            ...prerenderer,
            async getStaticPaths() {
              const paths = await prerenderer.getStaticPaths();
              total = paths.length;
              report('pages', 0, total);
              return paths;
            },
            async render(...page) {
              const made = await prerenderer.render(...page);
              report('pages', ++done, total);
              return made;
            },
          };
        });
      },
    },
  };
}
