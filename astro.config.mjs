import { defineConfig } from 'astro/config';
import { settings } from './src/environment.ts';
import { authorsPages } from './src/integrations/authors-pages.ts';
import { shareCards } from './src/integrations/cards/share-cards.ts';
import { livePreview } from './src/integrations/live-preview.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { besideRecords } from './src/integrations/record-files.ts';
import { redirectLines } from './src/integrations/redirect-lines.ts';
import { renderPages } from './src/integrations/render-pages.ts';
import { searchHints } from './src/integrations/search/search-hints.ts';
import { searchIndex } from './src/integrations/search/search-index.ts';
import { contentSecurityPolicy } from './src/integrations/security/content-security-policy.ts';
import { PagePolicies } from './src/integrations/security/page-policies.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { webManifestFile } from './src/integrations/web-manifest.ts';

/**
 * The script of the search box, and what it fetches next, which the page of results needs as well; among that, one line that would bring along
 * what the words of the vocabularies mean, with which it would share a file.
 */
const [BOX, BOX_NEXT] = [/search-box\.ts$/, /(?:suggestions|filter-rows|no-position)\.ts$/];

/** Tells whether the box needs a script at once, for names; what it imports on demand is another matter. */
function isOfNames(id, graph, met = new Set()) {
  if (BOX.test(id)) return true;
  if (met.has(id)) return false;
  met.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => isOfNames(importer, graph, met)) ?? false;
}

/** Leaves imports on demand as they are: what Vite puts around each to preload styles weighs more than the list of suggestions. */
const plainImports = {
  name: 'readout-plain-imports',
  enforce: 'pre',
  configResolved: ({ environments }) => {
    environments.client.build.modulePreload = false;
  },
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** The scripts that only a search of the texts needs. */
const TEXTS = /(?:ask-texts|find-results|full-text|index-watch|search-program|shard-entry|unasked-texts|web-assembly)\.ts$/;

const policies = new PagePolicies();

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  // The pipeline in src/markdown renders all Markdown; Astro's own is not used.
  markdown: { syntaxHighlight: false },
  integrations: [
    // Reading offline puts a script into every page that is written, so that their policies can only follow.
    renderPages(settings, (file, page) => (settings.offline ? page : policies.lock(file, page))),
    siteMap(),
    redirectLines(),
    besideRecords(settings),
    searchIndex(settings),
    searchHints(settings),
    shareCards(settings),
    webManifestFile(),
    authorsPages(settings),
    livePreview(settings),
    offline(settings),
    contentSecurityPolicy(settings, policies),
  ],
  vite: {
    plugins: [plainImports],
    build: {
      // A script is a file of its own, which every page shares.
      assetsInlineLimit: 0,
      // What scripts share is one file, which compresses better than several; so is what searches the texts, which only that needs.
      rollupOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: (id, graph) => (!BOX.test(id) && isOfNames(id, graph) ? 'names' : null),
                priority: 2,
              },
              { name: 'next', test: BOX_NEXT, priority: 1 },
              { name: 'shared', test: (id) => /src.(?:scripts|model)/.test(id) && !TEXTS.test(id), minShareCount: 2, priority: 1 },
              { name: 'texts', test: TEXTS },
            ],
          },
          assetFileNames: '_astro/[hash][extname]',
        },
      },
    },
    // Each name stands in each page, so it is no longer than it must be.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
            },
          },
        },
      },
    },
  },
});
