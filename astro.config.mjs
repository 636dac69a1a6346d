import { defineConfig } from 'astro/config';
import { settings } from './src/environment.ts';
import { shareCards } from './src/integrations/cards/share-cards.ts';
import { livePreview } from './src/integrations/live-preview.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { pageProgress } from './src/integrations/page-progress.ts';
import { besideRecords } from './src/integrations/record-files.ts';
import { redirectLines } from './src/integrations/redirect-lines.ts';
import { searchHints } from './src/integrations/search/search-hints.ts';
import { searchIndex } from './src/integrations/search/search-index.ts';
import { contentSecurityPolicy } from './src/integrations/security/content-security-policy.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { styleGuide } from './src/integrations/style-guide.ts';
import { webManifestFile } from './src/integrations/web-manifest.ts';

/** What Astro calls the script that waits for the first use. */
const LOAD_ON_INTERACTION = 'LoadOnInteraction.astro_astro_type_script_index_0';

/** The scripts that only a search of the texts needs. */
const TEXTS = /(?:ask-texts|find-results|full-text|index-watch|search-program|shard-entry|web-assembly)\.ts$/;

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
    pageProgress(),
    siteMap(),
    redirectLines(),
    besideRecords(settings),
    searchIndex(settings),
    searchHints(settings),
    shareCards(settings),
    webManifestFile(),
    styleGuide(settings),
    livePreview(settings),
    offline(settings),
    contentSecurityPolicy(settings),
  ],
  vite: {
    build: {
      modulePreload: false,
      // Only the script that waits for the first use is inlined.
      assetsInlineLimit: (file) => file.includes(LOAD_ON_INTERACTION),
      // What scripts share is one file, which compresses better than several; so is what searches the texts, which only that needs.
      rollupOptions: {
        output: {
          codeSplitting: {
            groups: [
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
              entryFileNames: ({ name }) => (name.includes(LOAD_ON_INTERACTION) ? `_astro/${LOAD_ON_INTERACTION}.js` : '_astro/[hash].js'),
              chunkFileNames: '_astro/[hash].js',
            },
          },
        },
      },
    },
  },
});
